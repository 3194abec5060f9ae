package org.alongside.tagging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alongside.source.Findings;
import org.alongside.source.SourceFolder;
import org.alongside.vocabulary.Facet;
import org.alongside.vocabulary.Language;
import org.alongside.vocabulary.Term;
import org.alongside.vocabulary.Vocabularies;
import org.alongside.vocabulary.VocabularyReader;

/**
 * How well the tagger agrees with people who have read the same texts: {@code docs/lexicon.md} says how to run it. Only
 * strong tags count as found.
 */
public final class Evaluation {

    private static final int RESAMPLES = 1000;

    /** The best sentence for a principle, and what it shows. */
    private record Best(String sentence, Lexicon.Shown shown) {}

    /** What was found and what is there, for each principle by its number. */
    record Unit(String document, Set<Integer> gold, Set<Integer> found) {}

    /** Hits, false alarms and misses. */
    record Count(int hits, int alarms, int misses) {

        static Count of(List<Unit> units, int principle) {
            int hits = 0;
            int alarms = 0;
            int misses = 0;
            for (Unit unit : units) {
                boolean there = unit.gold().contains(principle);
                boolean found = unit.found().contains(principle);
                hits += there && found ? 1 : 0;
                alarms += !there && found ? 1 : 0;
                misses += there && !found ? 1 : 0;
            }
            return new Count(hits, alarms, misses);
        }

        Count plus(Count other) {
            return new Count(hits + other.hits, alarms + other.alarms, misses + other.misses);
        }

        double precision() {
            return hits == 0 ? 0 : (double) hits / (hits + alarms);
        }

        double recall() {
            return hits == 0 ? 0 : (double) hits / (hits + misses);
        }

        double f1() {
            return hits == 0 ? 0 : 2.0 * hits / (2 * hits + alarms + misses);
        }
    }

    /** All results of one file. */
    record Result(List<Unit> stories, List<Unit> passages, int evidence, int evidenceRight) {

        static double micro(List<Unit> units) {
            return IntStream.rangeClosed(1, 10)
                    .mapToObj(principle -> Count.of(units, principle))
                    .reduce(new Count(0, 0, 0), Count::plus)
                    .f1();
        }

        static double macro(List<Unit> units) {
            return IntStream.rangeClosed(1, 10)
                    .filter(principle ->
                            units.stream().anyMatch(unit -> unit.gold().contains(principle)))
                    .mapToDouble(principle -> Count.of(units, principle).f1())
                    .average()
                    .orElse(0);
        }

        double evidencePrecision() {
            return evidence == 0 ? 0 : (double) evidenceRight / evidence;
        }
    }

    private final Lexicon lexicon;
    private final Vocabularies vocabularies;

    Evaluation(Lexicon lexicon, Vocabularies vocabularies) {
        this.lexicon = lexicon;
        this.vocabularies = vocabularies;
    }

    /** The lexicon of this site. */
    static Evaluation ofThisSite() {
        SourceFolder content = new SourceFolder(Path.of("").toAbsolutePath(), "content");
        Findings findings = new Findings();
        Vocabularies vocabularies = VocabularyReader.read(content, findings);
        Map<Language, Lexicon> lexicons = Lexicons.readAll(content, vocabularies, findings);
        if (findings.hasErrors()) {
            throw new IllegalStateException(findings.sorted().toString());
        }
        return new Evaluation(Objects.requireNonNull(lexicons.get(Language.ENGLISH)), vocabularies);
    }

    Lexicon lexicon() {
        return lexicon;
    }

    public static void main(String[] args) throws IOException {
        for (String file : args) {
            Evaluation evaluation = ofThisSite();
            System.out.println(file);
            JsonNode gold = new ObjectMapper().readTree(Files.readAllBytes(Path.of(file)));
            print(evaluation.of(gold));
            if (Boolean.getBoolean("misses")) {
                evaluation.explain(gold);
            }
        }
    }

    Result of(JsonNode gold) {
        List<Unit> stories = new ArrayList<>();
        List<Unit> passages = new ArrayList<>();
        int evidence = 0;
        int right = 0;
        for (JsonNode story : gold) {
            Set<Integer> found = new TreeSet<>();
            String document = story.path("doc").asText();
            for (JsonNode passage : story.path("passages")) {
                Map<Integer, Best> best = best(passage.path("text").asText());
                JsonNode labels = passage.path("labels");
                Set<Integer> there = numbers(labels);
                for (Map.Entry<Integer, Best> one : best.entrySet()) {
                    if (there.contains(one.getKey())) {
                        JsonNode sentences =
                                labels.path(one.getKey().toString()).path("evidence");
                        evidence++;
                        right += isOneOf(one.getValue().sentence(), sentences) ? 1 : 0;
                    }
                }
                found.addAll(best.keySet());
                passages.add(new Unit(document, there, Set.copyOf(best.keySet())));
            }
            Set<Integer> there = new TreeSet<>();
            story.path("principles").forEach(number -> there.add(number.asInt()));
            stories.add(new Unit(document, there, found));
        }
        return new Result(stories, passages, evidence, right);
    }

    /** The best sentence of a passage for each principle that it shows strongly. */
    private Map<Integer, Best> best(String text) {
        Map<Integer, Best> best = new TreeMap<>();
        for (String sentence : Sentences.of(text)) {
            for (Lexicon.Shown shown : lexicon.in(sentence)) {
                if (shown.facet() == Facet.PRINCIPLES && Tier.of(shown.weight()) == Tier.STRONG) {
                    best.merge(
                            shown.term().number(),
                            new Best(sentence, shown),
                            (one, other) -> other.shown().weight() > one.shown().weight() ? other : one);
                }
            }
        }
        return best;
    }

    private static boolean isOneOf(String sentence, JsonNode evidence) {
        for (JsonNode one : evidence) {
            String other = one.asText().strip();
            if (other.contains(sentence) || sentence.contains(other)) {
                return true;
            }
        }
        return false;
    }

    private static Set<Integer> numbers(JsonNode labels) {
        Set<Integer> numbers = new TreeSet<>();
        labels.fieldNames().forEachRemaining(name -> numbers.add(Integer.parseInt(name)));
        return numbers;
    }

    private static void print(Result result) {
        print("stories", result.stories());
        print("passages", result.passages());
        System.out.printf(
                Locale.ROOT,
                "evidence   %d of %d sentences right, %.3f%n",
                result.evidenceRight(),
                result.evidence(),
                result.evidencePrecision());
    }

    private static void print(String what, List<Unit> units) {
        System.out.println(what + " (" + units.size() + ")");
        for (int principle = 1; principle <= 10; principle++) {
            int number = principle;
            Count count = Count.of(units, principle);
            System.out.printf(
                    Locale.ROOT,
                    "  %2d  P %.2f  R %.2f  F1 %.2f  %s  (%d there, %d found)%n",
                    principle,
                    count.precision(),
                    count.recall(),
                    count.f1(),
                    interval(units, sample -> Count.of(sample, number).f1()),
                    count.hits() + count.misses(),
                    count.hits() + count.alarms());
        }
        List<Unit> constant = constant(units);
        System.out.printf(
                Locale.ROOT,
                "  micro F1 %.3f %s, macro F1 %.3f %s; the commonest principles for all: micro %.3f, macro %.3f%n",
                Result.micro(units),
                interval(units, Result::micro),
                Result.macro(units),
                interval(units, Result::macro),
                Result.micro(constant),
                Result.macro(constant));
        Map<String, List<Unit>> byDocument =
                units.stream().collect(Collectors.groupingBy(Unit::document, TreeMap::new, Collectors.toList()));
        byDocument.forEach((document, own) -> System.out.printf(Locale.ROOT, "  %s %.3f", document, Result.micro(own)));
        System.out.println();
    }

    private interface Measure {
        double of(List<Unit> units);
    }

    /** The middle 95 % of a thousand samples with replacement; the seed is fixed, so it is the same each time. */
    private static String interval(List<Unit> units, Measure measure) {
        Random random = new Random(1);
        double[] values = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            values[i] = measure.of(random.ints(units.size(), 0, units.size())
                    .mapToObj(units::get)
                    .toList());
        }
        Arrays.sort(values);
        return String.format(Locale.ROOT, "[%.2f–%.2f]", values[RESAMPLES / 40], values[RESAMPLES - RESAMPLES / 40]);
    }

    /** Baseline: the best fixed set of principles, the same for every unit. */
    private static List<Unit> constant(List<Unit> units) {
        List<Integer> byFrequency = IntStream.rangeClosed(1, 10)
                .boxed()
                .sorted((one, other) -> Long.compare(
                        units.stream()
                                .filter(unit -> unit.gold().contains(other))
                                .count(),
                        units.stream().filter(unit -> unit.gold().contains(one)).count()))
                .toList();
        List<Unit> best = List.of();
        for (int size = 1; size <= 10; size++) {
            Set<Integer> fixed = Set.copyOf(byFrequency.subList(0, size));
            List<Unit> candidate = units.stream()
                    .map(unit -> new Unit(unit.document(), unit.gold(), fixed))
                    .toList();
            best = best.isEmpty() || Result.micro(candidate) > Result.micro(best) ? candidate : best;
        }
        return best;
    }

    /** Every passage that was judged otherwise, with the words that were found. */
    private void explain(JsonNode gold) {
        List<Term> terms = vocabularies.of(Facet.PRINCIPLES).terms();
        for (JsonNode story : gold) {
            for (JsonNode passage : story.path("passages")) {
                Map<Integer, Best> found = best(passage.path("text").asText());
                Set<Integer> there = numbers(passage.path("labels"));
                for (Term term : terms) {
                    Best best = found.get(term.number());
                    String where = passage.path("pid").asText() + " " + term;
                    if (best != null && !there.contains(term.number())) {
                        System.out.println("+ " + where + " <" + best.shown().match() + "> " + best.sentence());
                    } else if (best == null && there.contains(term.number())) {
                        System.out.println("- " + where + " "
                                + passage.path("labels")
                                        .path(Integer.toString(term.number()))
                                        .path("evidence"));
                    }
                }
            }
        }
    }
}
