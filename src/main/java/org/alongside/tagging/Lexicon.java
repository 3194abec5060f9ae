package org.alongside.tagging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.alongside.tagging.Entry.Target;
import org.alongside.tagging.Entry.Use;
import org.alongside.vocabulary.Facet;
import org.alongside.vocabulary.Language;
import org.alongside.vocabulary.Term;

/**
 * The phrases of one language, ready to be looked for. The words of all phrases are numbered; a sentence becomes a row of
 * numbers, and each word is asked only for the phrases that begin with it. Safe for many threads at once.
 */
final class Lexicon {

    /** How many different words are remembered, so that a hostile text cannot fill the memory. */
    private static final int REMEMBERED = 100_000;

    private static final int UNKNOWN = -1;

    /** A term that a sentence shows, the sum of its weights, and the words that weigh most. */
    record Shown(Target target, double weight, String match) {
        Facet facet() {
            return target.facet();
        }

        Term term() {
            return target.term();
        }
    }

    private record Rule(Use use, Phrase phrase) {}

    private record Hit(Rule rule, int first, int last) {

        boolean overlaps(Hit other) {
            return first <= other.last && other.first <= last;
        }

        boolean isOfTheTermOf(Hit other) {
            return target().equals(other.target());
        }

        /** Whether any of its words was denied, also one in a gap: "the agencies did not talk". */
        boolean isDenied(boolean[] denied) {
            return !rule.phrase().always() && IntStream.rangeClosed(first, last).anyMatch(i -> denied[i]);
        }

        Target target() {
            if (rule.use() instanceof Use.Shows shows) {
                return shows.of();
            }
            return ((Use.OtherSense) rule.use()).of();
        }

        double weight() {
            return rule.use() instanceof Use.Shows shows ? shows.weight() : 0;
        }
    }

    private static final Comparator<Hit> HEAVIEST_FIRST = Comparator.comparingDouble((Hit hit) -> -hit.weight())
            .thenComparing(Hit::first)
            .thenComparing(hit -> -hit.last());

    private final String version;
    private final Map<String, Integer> stems = new HashMap<>();
    private final Map<String, Integer> exacts = new HashMap<>();
    private final List<List<Rule>> byFirst = new ArrayList<>();
    private final ThreadLocal<UnaryOperator<String>> stemmer;
    private final Map<String, Integer> seen = new ConcurrentHashMap<>();

    Lexicon(Language language, String version, List<Entry> entries) {
        this.version = version;
        this.stemmer = ThreadLocal.withInitial(() -> Stems.of(language));
        entries.forEach(this::compile);
    }

    /** Tells one lexicon from another: the same for the same text. */
    String version() {
        return version;
    }

    private void compile(Entry entry) {
        List<int[]> steps = entry.words().stream()
                .map(alternatives ->
                        alternatives.stream().mapToInt(this::number).distinct().toArray())
                .toList();
        int[] gaps = entry.gaps().stream().mapToInt(Integer::intValue).toArray();
        Rule rule = new Rule(entry.use(), new Phrase(steps, gaps, entry.always()));
        for (int number : steps.get(0)) {
            byFirst.get(number).add(rule);
        }
    }

    private int number(String word) {
        boolean exact = word.startsWith("=");
        String key = exact ? word.substring(1) : stemmer.get().apply(word);
        return (exact ? exacts : stems).computeIfAbsent(key, k -> {
            byFirst.add(new ArrayList<>());
            return byFirst.size() - 1;
        });
    }

    private int stemOf(String word) {
        Integer known = seen.get(word);
        if (known == null) {
            known = stems.getOrDefault(stemmer.get().apply(word), UNKNOWN);
            if (seen.size() < REMEMBERED) {
                seen.put(word, known);
            }
        }
        return known;
    }

    /** What a sentence shows. */
    List<Shown> in(String sentence) {
        Words words = new Words(sentence);
        int[] stemmed = new int[words.size()];
        int[] exact = new int[words.size()];
        for (int i = 0; i < words.size(); i++) {
            stemmed[i] = stemOf(words.word(i));
            exact[i] = exacts.getOrDefault(words.word(i), UNKNOWN);
        }
        return shown(words, hits(words, stemmed, exact));
    }

    /** Where phrases show something, other senses and what is denied left out. */
    private List<Hit> hits(Words words, int[] stemmed, int[] exact) {
        List<Hit> hits = new ArrayList<>();
        List<Hit> otherSenses = new ArrayList<>();
        boolean[] denied = new boolean[stemmed.length];
        for (int first = 0; first < stemmed.length; first++) {
            for (int number : new int[] {stemmed[first], exact[first]}) {
                for (Rule rule : number == UNKNOWN ? List.<Rule>of() : byFirst.get(number)) {
                    int last = rule.phrase().endAt(stemmed, exact, first);
                    if (last >= 0 && rule.use() instanceof Use.Shows) {
                        hits.add(new Hit(rule, first, last));
                    } else if (last >= 0 && rule.use() instanceof Use.OtherSense) {
                        otherSenses.add(new Hit(rule, first, last));
                    } else if (last >= 0 && rule.use() instanceof Use.Denies denies) {
                        deny(denied, words, last + 1, denies.reach());
                    }
                }
            }
        }
        hits.removeIf(hit -> hit.isDenied(denied)
                || otherSenses.stream().anyMatch(other -> other.isOfTheTermOf(hit) && other.overlaps(hit)));
        return hits;
    }

    private static void deny(boolean[] denied, Words words, int from, int reach) {
        int end = Math.min(denied.length, from + reach);
        for (int i = from; i < end && !words.startsClause(i); i++) {
            denied[i] = true;
        }
    }

    /** Adds up, for each term, the weights of phrases that have no word in common. */
    private static List<Shown> shown(Words words, List<Hit> hits) {
        Map<Target, List<Hit>> byTarget = new LinkedHashMap<>();
        hits.sort(HEAVIEST_FIRST);
        for (Hit hit : hits) {
            List<Hit> taken = byTarget.computeIfAbsent(hit.target(), target -> new ArrayList<>());
            if (taken.stream().noneMatch(hit::overlaps)) {
                taken.add(hit);
            }
        }
        return byTarget.entrySet().stream()
                .map(entry -> {
                    Hit heaviest = entry.getValue().get(0);
                    double weight =
                            entry.getValue().stream().mapToDouble(Hit::weight).sum();
                    return new Shown(entry.getKey(), weight, words.between(heaviest.first(), heaviest.last()));
                })
                .toList();
    }
}
