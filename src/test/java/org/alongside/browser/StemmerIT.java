package org.alongside.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tartarus.snowball.ext.EnglishStemmer;

/** What is typed loses the same endings as what was indexed, word for word. */
final class StemmerIT {
    private static final long SEED = 20261101;
    private static final List<String> BEGINNINGS = List.of(
            "", "", "", "", "gener", "commun", "arsen", "univers", "inn", "out", "cann", "herr", "earr", "proc", "exc",
            "succ", "sky", "y", "yy", "ay", "'", "''");
    private static final String LETTERS = "aeiouyaeiouybcdfghjklmnpqrstvwxz0'";
    private static final List<String> ENDINGS = List.of(
                    "' 's 's' s' '' s es ss us ies ied sses",
                    "ed eed ing edly eedly ingly yed ying ly y at bl iz bb dd ff gg ll mm nn pp rr ss tt zz",
                    "tional ational ation ator ization izer alism ality ally fulness fully ously ousness iveness ivity",
                    "bility bly ably ency ancy ently ogy ogist lessly icate ative alize icity ical ful ness",
                    "al ance ence er ic able ible ant ement ment ent ism ate ity ous ive ize ion sion tion e le l")
            .stream()
            .flatMap(line -> Stream.of(line.split(" ")))
            .toList();

    private static SearchModule module;

    @BeforeAll
    static void open() throws IOException {
        module = SearchModule.open("stem.js");
    }

    @AfterAll
    static void close() {
        module.close();
    }

    @ParameterizedTest
    @CsvSource({
        "neighbours, neighbour",
        "helped, help",
        "helping, help",
        "hopping, hop",
        "hoping, hope",
        "using, use",
        "snowed, snow",
        "cries, cri",
        "cry, cri",
        "ties, tie",
        "say, say",
        "gas, gas",
        "kiwis, kiwi",
        "agreed, agre",
        "luxuriated, luxuri",
        "relational, relat",
        "friendliness, friendli",
        "eulogy, eulog",
        "adoption, adopt",
        "generous, generous",
        "community, communiti",
        "communication, communic",
        "dying, die",
        "skis, ski",
        "news, news",
        "outings, outing",
        "proceeds, proceed",
        "youth, youth",
        "constructor, constructor",
        "is, is",
        "1960s, 1960s"
    })
    void takesEndingsOff(String word, String stem) {
        assertThat(inBrowser(List.of(word))).containsExactly(stem);
        assertThat(inJava(List.of(word))).containsExactly(stem);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"village's, villag", "neighbours', neighbour", "'tis, tis", "boys's', boy"})
    void takesApostrophesOff(String word, String stem) {
        assertThat(inBrowser(List.of(word))).containsExactly(stem);
        assertThat(inJava(List.of(word))).containsExactly(stem);
    }

    @Test
    void doesAsJavaWithEveryWordThatWeHave() throws IOException {
        var words = new TreeSet<String>();
        for (Path file : texts()) {
            words.addAll(List.of(Files.readString(file).toLowerCase(Locale.ROOT).split("[^a-z0-9']+")));
        }
        words.remove("");

        assertThat(words.size()).isGreaterThan(30_000);
        doesAsJava(words);
    }

    @Test
    void doesAsJavaWithWordsThatNobodyHas() {
        var words = new TreeSet<String>();
        var random = new Random(SEED);
        while (words.size() < 50_000) {
            words.add(madeUp(random));
        }

        doesAsJava(words);
    }

    private static void doesAsJava(Set<String> words) {
        var asked = List.copyOf(words);
        var expected = inJava(asked);
        var stems = inBrowser(asked);

        assertThat(stems).hasSameSizeAs(asked);
        var wrong = new ArrayList<String>();
        for (int i = 0; i < asked.size(); i++) {
            if (!stems.get(i).equals(expected.get(i))) {
                wrong.add("%s: %s, not %s".formatted(asked.get(i), expected.get(i), stems.get(i)));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<String> inBrowser(List<String> words) {
        String stems = module.call(
                "({stem}, words) => words.split(' ').map(word => stem(word)).join(' ')", String.join(" ", words));
        return List.of(stems.split(" ", -1));
    }

    private static List<String> inJava(List<String> words) {
        var stemmer = new EnglishStemmer();
        return words.stream()
                .map(word -> {
                    stemmer.setCurrent(word);
                    stemmer.stem();
                    return stemmer.getCurrent();
                })
                .toList();
    }

    private static List<Path> texts() throws IOException {
        var texts = new ArrayList<Path>();
        texts.add(Path.of("content/vocabulary/lexicon-en.txt"));
        texts.addAll(files("content", ".md"));
        texts.addAll(files("src/main/resources/org/alongside/name", ".txt"));
        return texts;
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (var files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    /** A beginning that matters, some letters, and up to three endings. */
    private static String madeUp(Random random) {
        var word = new StringBuilder(any(BEGINNINGS, random));
        for (int letters = random.nextInt(6); letters > 0; letters--) {
            word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        for (int endings = random.nextInt(4); endings > 0; endings--) {
            word.append(any(ENDINGS, random));
        }
        return word.isEmpty() ? "a" : word.toString();
    }

    private static String any(List<String> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }
}
