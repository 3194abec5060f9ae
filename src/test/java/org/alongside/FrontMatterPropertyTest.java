package org.alongside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.alongside.anonymity.Examiner;
import org.alongside.anonymity.Familiar;
import org.alongside.kept.Memory;
import org.alongside.manuscript.Library;
import org.alongside.manuscript.Manuscript;
import org.alongside.manuscript.StoryReader;
import org.alongside.source.Findings;
import org.alongside.source.SourceFolder;
import org.alongside.story.Story;
import org.alongside.vocabulary.VocabularyReader;
import org.jspecify.annotations.Nullable;

/** Whatever stands in a file, reading it ends with a story or with findings. */
final class FrontMatterPropertyTest {

    private static @Nullable Path temporary;

    @BeforeContainer
    static void makeSite() throws IOException {
        temporary = Files.createTempDirectory("front-matter");
        TestSite.emptyIn(temporary);
    }

    @AfterContainer
    static void deleteSite() throws IOException {
        try (var files = Files.walk(folder())) {
            for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(file);
            }
        }
    }

    @Property(tries = 500)
    void anyBytesAreReadOrExplained(@ForAll byte[] bytes) {
        assertReadOrExplained(bytes);
    }

    @Property(tries = 500)
    void anyHeaderIsReadOrExplained(@ForAll("headers") String header, @ForAll("bodies") String body) {
        assertReadOrExplained(("---\n" + header + "---\n" + body).getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 500)
    void anyBodyIsReadOrExplained(@ForAll("bodies") String body) {
        String header = "type: article\ntitle: T\nsummary: S\ndate: 2025-01-01\nstatus: published\n";
        assertReadOrExplained(("---\n" + header + "---\n" + body).getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 300)
    void acceptsEveryTitleThatFits(@ForAll("titles") String title) {
        String quoted = "\"" + title.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        Manuscript manuscript =
                read(("---\ntype: page\ntitle: " + quoted + "\nsummary: S\ndate: 2025-01-01\nstatus: draft\n---\n")
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(manuscript.story().value().map(FrontMatterPropertyTest::title))
                .contains(title.strip());
    }

    private static String title(Story story) {
        return story.piece().heading().title();
    }

    private static void assertReadOrExplained(byte[] bytes) {
        Manuscript manuscript = read(bytes);
        boolean explained = manuscript.story().findings().stream().anyMatch(finding -> finding.isError());
        assertThat(manuscript.story().value().isPresent()).isNotEqualTo(explained);
    }

    private static Manuscript read(byte[] bytes) {
        try {
            Path site = folder().resolve("site");
            Path file = site.resolve("content/piece.md");
            Files.write(file, bytes);
            SourceFolder content = new SourceFolder(site, "content");
            StoryReader reader = new StoryReader(
                    content,
                    new SourceFolder(site, "assets"),
                    VocabularyReader.read(content, new Findings()),
                    new Examiner(Rules.all(), Familiar.NOTHING),
                    Memory.none());
            Manuscript manuscript = reader.read(file);
            Library.of(List.of(manuscript), reader);
            return manuscript;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path folder() {
        return Optional.ofNullable(temporary).orElseThrow();
    }

    @Provide
    Arbitrary<String> headers() {
        Arbitrary<String> names = Arbitraries.of(
                "type",
                "title",
                "summary",
                "date",
                "updated",
                "language",
                "slug",
                "status",
                "publish-on",
                "image",
                "sources",
                "translation-of",
                "easy-read-of",
                "place",
                "cast",
                "introduced-by",
                "principles",
                "outcomes",
                "levels",
                "series",
                "content-notes",
                "consent",
                "anonymity",
                "event",
                "clips",
                "stories",
                "zzz");
        Arbitrary<String> values = Arbitraries.of(
                "story",
                "reflection",
                "article",
                "collection",
                "series",
                "page",
                "published",
                "draft",
                "cy",
                "en",
                "2025-01-01",
                "2025-02-30",
                "a",
                "",
                "~",
                "[]",
                "{}",
                "[a, b]",
                "[[a]]",
                "{ file: a }",
                "[{ title: a }]",
                "{ title: a, date: x }",
                "greenwell",
                "self",
                "[community]",
                "'a",
                "\"\\ud800\"",
                "*a",
                "!!int 3",
                "[{ title: a, transcript: b, file: /etc/passwd }]",
                "{ file: \"\\0\", alt: x }",
                "{ file: ../../x.webp, alt: x }",
                "|\n  x\n  y",
                "[{ name: a, role: person, name-is: changed }]");
        return Arbitraries.maps(names, values).ofMaxSize(14).map(FrontMatterPropertyTest::lines);
    }

    private static String lines(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + ": " + field.getValue() + "\n")
                .collect(Collectors.joining());
    }

    @Provide
    Arbitrary<String> bodies() {
        return Arbitraries.of(
                        "# ",
                        "## ",
                        "> ",
                        "- ",
                        "1. ",
                        "\n",
                        "\n\n",
                        "    ",
                        "a",
                        "— Dev",
                        "**",
                        "_",
                        "`",
                        "```\n",
                        "[a](",
                        "b)",
                        "![",
                        "](x.webp)",
                        "[^1]",
                        "[^1]: ",
                        "|a|b|\n|-|-|\n",
                        ": ",
                        "<p>",
                        "</p>",
                        "<script>",
                        "<!--",
                        "-->",
                        "<a href=\"&#1;9\">",
                        "href=\"&#1;9\"",
                        "<img src=x href=y>",
                        "&amp;",
                        "&#0;",
                        "<http://a>",
                        "[x]: /y\n",
                        "[x]",
                        "story:a",
                        "#p1",
                        "é",
                        "🥖",
                        "\\",
                        "~~~\n",
                        "---\n",
                        "===\n",
                        "\t")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> titles() {
        return Arbitraries.strings()
                .withChars("ab :#-'\"\\[]{}&*!|>%@`,?é~")
                .ofMinLength(1)
                .ofMaxLength(60)
                .filter(title -> !title.isBlank());
    }
}
