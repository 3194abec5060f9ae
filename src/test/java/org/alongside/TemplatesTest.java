package org.alongside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.story.Kind;
import org.alongside.vocabulary.Facet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The theme that comes with Alongside. */
final class TemplatesTest {

    private static final Path TEMPLATES = Path.of("templates");

    static Set<String> templates() {
        return texts(TEMPLATES, ".ftlh").keySet();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void declaresItsOutputFormat(String template) {
        assertThat(text(template)).startsWith("<#ftl output_format=\"HTML\">");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void leavesNothingUnescapedButBodyAndStructuredData(String template) {
        List<String> unescaped = Pattern.compile("\\S*\\?\\s*no_esc\\b\\S*")
                .matcher(text(template))
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(unescaped)
                .allSatisfy(value -> assertThat(value)
                        .contains("${")
                        .containsPattern("\\$\\{(\\.data_model\\.)?(body|jsonld)\\?no_esc\\}"));
        assertThat(text(template))
                .doesNotContain("<#noautoesc", "<#autoesc", "<#outputformat", "?interpret", "?eval", "?new");
    }

    @Test
    void everyWordThatATemplateUsesIsThere() {
        assertThat(words()).containsAll(wordsInTemplates());
    }

    @Test
    void everyWordIsUsed() {
        Set<String> used = wordsInTemplates();
        used.addAll(wordsInJava());
        assertThat(words().stream().filter(word -> !used.contains(word))).isEmpty();
    }

    @Test
    void everyWordThatThePagesNeedIsThere() {
        assertThat(words()).containsAll(computedWords());
    }

    private static Set<String> wordsInTemplates() {
        return texts(TEMPLATES, ".ftlh").values().stream()
                .flatMap(text -> Pattern.compile("\\bw\\.(\\w+)|\\bw\\[\"(\\w+)\"\\]")
                        .matcher(text)
                        .results())
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The words that pages ask for by name, and those that templates are given the names of. */
    private static Set<String> wordsInJava() {
        Set<String> words = texts(Path.of("src/main/java/org/alongside/page"), ".java").values().stream()
                .flatMap(text -> Pattern.compile(
                                "\\b(?:word|text|numbered)\\(\\s*\"(\\w+)\"|\"((?:piece|minutes|suggested)(?:None|One|Many))\"")
                        .matcher(text)
                        .results())
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        words.addAll(computedWords());
        return words;
    }

    /** The words whose keys are put together from a prefix and a kind, a facet or a month. */
    private static Set<String> computedWords() {
        Set<String> words = new TreeSet<>();
        for (Kind kind : Kind.values()) {
            words.add(key("kind", kind.word()));
            if (kind != Kind.PAGE) {
                words.add(kind == Kind.SERIES ? "kindSeriesAll" : key("kind", kind.plural()));
                words.add(key("intro", kind.plural()));
            }
        }
        for (Facet facet : Facet.values()) {
            if (facet.isBrowsed()) {
                words.add(key("facet", facet.plural()));
                words.add(key("intro", facet.plural()));
            }
        }
        for (int month = 1; month <= 12; month++) {
            words.add("month" + month);
        }
        return words;
    }

    private static String key(String prefix, String word) {
        return prefix + Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static List<String> words() {
        return text("words.yaml")
                .lines()
                .filter(line -> line.matches("\\w+:.*"))
                .map(line -> line.substring(0, line.indexOf(':')))
                .toList();
    }

    private static String text(String name) {
        return new String(TestSite.filesOf(TEMPLATES).getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    private static Map<String, String> texts(Path folder, String suffix) {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(suffix)).toList()) {
                texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return texts;
    }
}
