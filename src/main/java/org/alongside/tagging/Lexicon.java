package org.alongside.tagging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.alongside.tagging.Entry.Target;
import org.alongside.tagging.Entry.Use;
import org.alongside.vocabulary.Facet;
import org.alongside.vocabulary.Language;
import org.alongside.vocabulary.Term;

/**
 * The phrases of one language, ready to be looked for. The words of all phrases are numbered; a sentence becomes a row of
 * numbers, and each word is asked only for the phrases of which it is the rarest. Safe for many threads at once.
 */
final class Lexicon {

    private static final int UNKNOWN = -1;

    /** How many different words are remembered, so that a hostile text cannot fill the memory. */
    private static final int MOST_REMEMBERED = 1 << 16;

    /** A term that a sentence shows, the sum of its weights, and the words that weigh most. */
    record Shown(Target target, double weight, String match) {
        Facet facet() {
            return target.facet();
        }

        Term term() {
            return target.term();
        }
    }

    private static final BitSet NOWHERE = new BitSet();

    /** @param beside bits of which a sentence with the phrase has one, besides the word at the anchor */
    private record Rule(Use use, Phrase phrase, int anchor, long beside) {}

    private static final Rule[] NONE = {};

    /** Where a phrase shows a term. */
    private record Hit(Rule rule, Use.Shows shows, int first, int last) {

        boolean overlaps(Hit other) {
            return first <= other.last && other.first <= last;
        }

        boolean touches(BitSet places) {
            int next = places.nextSetBit(first);
            return next >= 0 && next <= last;
        }

        /** Whether any of its words was denied, also one in a gap: "the agencies did not talk". */
        boolean isDenied(boolean[] denied) {
            return !rule.phrase().always() && IntStream.rangeClosed(first, last).anyMatch(i -> denied[i]);
        }

        Target target() {
            return shows.of();
        }

        double weight() {
            return shows.weight();
        }
    }

    private static final Comparator<Hit> HEAVIEST_FIRST = Comparator.comparingDouble((Hit hit) -> -hit.weight())
            .thenComparing(Hit::first)
            .thenComparing(hit -> -hit.last());

    private final String version;
    private final Map<String, Integer> stems = new HashMap<>();
    private final Map<String, Integer> exacts = new HashMap<>();
    private final Rule[][] byRarest;
    private final ThreadLocal<UnaryOperator<String>> stemmer;
    private final ThreadLocal<WordNumbers> numbers =
            ThreadLocal.withInitial(() -> new WordNumbers(this::numbers, MOST_REMEMBERED));

    Lexicon(Language language, String version, List<Entry> entries) {
        this.version = version;
        this.stemmer = ThreadLocal.withInitial(() -> Stems.of(language));
        List<Phrase> phrases = entries.stream().map(this::compile).toList();
        int[] occurrences = new int[stems.size() + exacts.size()];
        phrases.forEach(phrase -> phrase.count(occurrences));
        for (String word : CommonWords.ALL) {
            long found = numbers(word);
            for (int number : new int[] {stem(found), exact(found)}) {
                if (number != UNKNOWN) {
                    occurrences[number] += CommonWords.WEIGHT;
                }
            }
        }
        List<List<Rule>> filed = IntStream.range(0, occurrences.length)
                .mapToObj(number -> (List<Rule>) new ArrayList<Rule>())
                .toList();
        for (int i = 0; i < phrases.size(); i++) {
            int anchor = phrases.get(i).rarest(occurrences);
            long beside = phrases.get(i).bitsBeside(anchor, occurrences);
            Rule rule = new Rule(entries.get(i).use(), phrases.get(i), anchor, beside);
            Arrays.stream(phrases.get(i).step(anchor))
                    .forEach(number -> filed.get(number).add(rule));
        }
        this.byRarest = filed.stream().map(rules -> rules.toArray(NONE)).toArray(Rule[][]::new);
    }

    /** Tells one lexicon from another: the same for the same text. */
    String version() {
        return version;
    }

    private Phrase compile(Entry entry) {
        List<int[]> steps = entry.words().stream()
                .map(alternatives ->
                        alternatives.stream().mapToInt(this::number).distinct().toArray())
                .toList();
        return new Phrase(
                steps, entry.gaps().stream().mapToInt(Integer::intValue).toArray(), entry.always());
    }

    private int number(String word) {
        boolean exact = word.startsWith("=");
        String key = exact ? word.substring(1) : stemmer.get().apply(word);
        return (exact ? exacts : stems).computeIfAbsent(key, k -> stems.size() + exacts.size());
    }

    /** The numbers of the stem of a word and of the word itself, in one. */
    private long numbers(String word) {
        int stem = stems.getOrDefault(stemmer.get().apply(word), UNKNOWN);
        int exact = exacts.getOrDefault(word, UNKNOWN);
        return (long) stem << Integer.SIZE | Integer.toUnsignedLong(exact);
    }

    private static int stem(long numbers) {
        return (int) (numbers >> Integer.SIZE);
    }

    private static int exact(long numbers) {
        return (int) numbers;
    }

    private Rule[] rules(int number) {
        return number == UNKNOWN ? NONE : byRarest[number];
    }

    /** What a sentence shows. */
    List<Shown> in(String sentence) {
        Words words = new Words(sentence);
        WordNumbers known = numbers.get();
        int[] stemmed = new int[words.size()];
        int[] exact = new int[words.size()];
        long present = 0;
        int rules = 0;
        for (int i = 0; i < words.size(); i++) {
            long found = words.number(i, known);
            stemmed[i] = stem(found);
            exact[i] = exact(found);
            present |= Phrase.bit(stemmed[i]) | Phrase.bit(exact[i]);
            rules += rules(stemmed[i]).length + rules(exact[i]).length;
        }
        return rules == 0 ? List.of() : shown(words, hits(words, stemmed, exact, present));
    }

    /**
     * Where phrases show something, other senses and what is denied left out.
     *
     * @param present the bits of all words
     */
    private List<Hit> hits(Words words, int[] stemmed, int[] exact, long present) {
        List<Hit> hits = new ArrayList<>();
        Map<Target, BitSet> otherSenses = new HashMap<>();
        boolean[] denied = new boolean[stemmed.length];
        for (int at = 0; at < stemmed.length; at++) {
            for (Rule[] rules : new Rule[][] {rules(stemmed[at]), rules(exact[at])}) {
                for (Rule rule : rules) {
                    if ((rule.beside() & present) == 0) {
                        continue;
                    }
                    int last = rule.phrase().lastWord(stemmed, exact, at, rule.anchor());
                    int first = last < 0 ? last : rule.phrase().firstWord(stemmed, exact, at, rule.anchor());
                    if (first >= 0 && rule.use() instanceof Use.Shows shows) {
                        hits.add(new Hit(rule, shows, first, last));
                    } else if (first >= 0 && rule.use() instanceof Use.OtherSense other) {
                        otherSenses
                                .computeIfAbsent(other.of(), target -> new BitSet())
                                .set(first, last + 1);
                    } else if (first >= 0 && rule.use() instanceof Use.Denies denies) {
                        deny(denied, words, last + 1, denies.reach());
                    }
                }
            }
        }
        hits.removeIf(hit -> hit.isDenied(denied) || hit.touches(otherSenses.getOrDefault(hit.target(), NOWHERE)));
        return hits;
    }

    private static void deny(boolean[] denied, Words words, int from, int reach) {
        int end = Math.min(denied.length, from + reach);
        for (int i = from; i < end && !words.startsClause(i); i++) {
            denied[i] = true;
        }
    }

    /** Adds up, for each term, the weights of different phrases that have no word in common. */
    private static List<Shown> shown(Words words, List<Hit> hits) {
        Map<Target, List<Hit>> byTarget = new LinkedHashMap<>();
        hits.sort(HEAVIEST_FIRST);
        for (Hit hit : hits) {
            List<Hit> taken = byTarget.computeIfAbsent(hit.target(), target -> new ArrayList<>());
            if (taken.stream()
                    .noneMatch(other -> other.overlaps(hit) || other.rule().equals(hit.rule()))) {
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
