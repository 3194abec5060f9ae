package org.alongside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that were made to hang or break a reader end in reasonable time, with a story or with findings. */
final class PathologicalTest {

    private static final Duration REASONABLE = Duration.ofSeconds(20);

    static Stream<Arguments> bodies() {
        return Stream.of(
                arguments("opening brackets", "[".repeat(100_000)),
                arguments("closing brackets", "]".repeat(100_000)),
                arguments("brackets in brackets", "[".repeat(20_000) + "a" + "]".repeat(20_000)),
                arguments("links without an end", "[a](".repeat(25_000)),
                arguments("links in angle brackets without an end", "[a](<b".repeat(20_000)),
                arguments("pictures without an end", "![".repeat(50_000)),
                arguments("quotations in quotations", ">".repeat(100_000)),
                arguments("quotations in quotations with a word", "> ".repeat(5_000) + "a"),
                arguments("quotations in many lines", ">>>>>>>>>>a\n".repeat(5_000)),
                arguments("stars", "*".repeat(100_000)),
                arguments("stars and words", "*a ".repeat(40_000)),
                arguments("stars and underscores", "*a_ ".repeat(30_000)),
                arguments("double stars", "a**b".repeat(30_000) + "c* ".repeat(10_000)),
                arguments("underscores", "_".repeat(100_000)),
                arguments("backticks", "`".repeat(100_000)),
                arguments(
                        "backticks of every length",
                        IntStream.range(1, 400).mapToObj("`"::repeat).collect(Collectors.joining(" "))),
                arguments("lists in one line", "- ".repeat(10_000) + "a"),
                arguments(
                        "lists in lists",
                        IntStream.range(0, 500)
                                .mapToObj(i -> "  ".repeat(i) + "- a\n")
                                .collect(Collectors.joining())),
                arguments("numbered lists", "1. ".repeat(10_000) + "a"),
                arguments("lists and quotations", "- > ".repeat(5_000) + "a"),
                arguments("braces", "{".repeat(50_000)),
                arguments("one long line", "word ".repeat(300_000)),
                arguments("one long word", "x".repeat(1_500_000)),
                arguments(
                        "references",
                        IntStream.range(0, 20_000)
                                .mapToObj(i -> "[r" + i + "]: /about/\n")
                                .collect(Collectors.joining())),
                arguments("uses of references", "[x]: https://example.org\n\n" + "[x] ".repeat(20_000)),
                arguments("brackets that could be references", "[a][b]".repeat(20_000)),
                arguments(
                        "footnotes",
                        IntStream.range(0, 3_000)
                                .mapToObj(i -> "a[^" + i + "]\n\n[^" + i + "]: b\n\n")
                                .collect(Collectors.joining())),
                arguments("footnotes without an end", "[^".repeat(50_000)),
                arguments("cells of a table", "|".repeat(20_000) + "\n" + "|-".repeat(20_000)),
                arguments("rows of a table", "|a|b|\n|-|-|\n" + "|c|d|\n".repeat(20_000)),
                arguments("headings", "## a\n\n".repeat(20_000)),
                arguments("angle brackets", "<".repeat(100_000)),
                arguments("tags without an end", "<a ".repeat(30_000)),
                arguments("tags in tags", "<b>".repeat(20_000) + "x"),
                arguments("comments without an end", "<!-- a ".repeat(20_000)),
                arguments("processing instructions", "<?".repeat(40_000)),
                arguments("declarations", "<!A ".repeat(30_000)),
                arguments("character data", "<![CDATA[".repeat(15_000)),
                arguments("entities", "&amp;".repeat(50_000)),
                arguments("ampersands", "&".repeat(100_000)),
                arguments("backslashes", "\\".repeat(100_000)),
                arguments("spaces", "a" + " ".repeat(200_000) + "b"),
                arguments("tabs", "\t".repeat(100_000)),
                arguments("empty lines", "\n".repeat(200_000)),
                arguments("dashes before no name", "> a " + "— ".repeat(50_000)),
                arguments("dashes and capitals", "> " + "— A".repeat(30_000)),
                arguments("fences", "```\n".repeat(20_001)),
                arguments("definitions", "a\n: b\n".repeat(10_000)),
                arguments("marks that combine", "a" + "\u0301".repeat(100_000)),
                arguments("setext lines", "a\n=\n".repeat(10_000)),
                arguments("addresses", "<http://a>".repeat(20_000)));
    }

    static Stream<Arguments> headers() {
        return Stream.of(
                arguments("braces", "a: " + "{".repeat(50_000)),
                arguments("brackets", "a: " + "[".repeat(100_000)),
                arguments("braces with keys", "a: " + "{a: ".repeat(20_000) + "b" + "}".repeat(20_000)),
                arguments(
                        "indented keys",
                        IntStream.range(0, 1_000)
                                .mapToObj(i -> " ".repeat(i) + "a:\n")
                                .collect(Collectors.joining())),
                arguments("dashes", "- ".repeat(50_000)),
                arguments("questions", "? ".repeat(50_000)),
                arguments("one long line", "title: " + "a ".repeat(700_000)),
                arguments("one long key", "a".repeat(1_500_000) + ": b"),
                arguments("one long type", "type: " + "story".repeat(20_000)),
                arguments(
                        "many keys",
                        IntStream.range(0, 20_000)
                                .mapToObj(i -> "key" + i + ": a\n")
                                .collect(Collectors.joining())),
                arguments("the same key", "a: b\n".repeat(50_000)),
                arguments("many principles", "principles: [" + "comunity, ".repeat(50_000) + "x]"),
                arguments("a long number", "title: " + "1".repeat(100_000)),
                arguments("quotes without an end", "title: \"" + "a\n ".repeat(50_000)),
                arguments("anchors", "a: " + "&a ".repeat(20_000)),
                arguments("tags", "a: " + "!a ".repeat(20_000)),
                arguments("tag letters", "a: !" + "a".repeat(500_000)),
                arguments("comments", "#\n".repeat(200_000)),
                arguments(
                        "laughs",
                        "a: &a [x]\n"
                                + IntStream.range(0, 30)
                                        .mapToObj(i -> "b" + i + ": [*a, *a, *a]\n")
                                        .collect(Collectors.joining())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void aHostileTextEnds(String name, String body, @TempDir Path temporary) {
        TestSite site = TestSite.emptyIn(temporary).withArticle("hostile", body);

        Outcome outcome = assertTimeoutPreemptively(REASONABLE, site::bake);

        assertThat(outcome.published() || !outcome.findings().isEmpty()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("headers")
    void aHostileHeaderEnds(String name, String header, @TempDir Path temporary) {
        String start = header.startsWith("type:") ? "" : "type: article\n";
        TestSite site =
                TestSite.emptyIn(temporary).with("content/hostile.md", "---\n" + start + header + "\n---\nText.\n");

        assertThat(assertTimeoutPreemptively(REASONABLE, site::check)).isNotEmpty();
    }
}
