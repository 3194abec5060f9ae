package org.alongside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alongside.manuscript.FrontMatterFormat;
import org.alongside.source.Findings;
import org.alongside.source.SourceFolder;
import org.alongside.story.Kind;
import org.alongside.vocabulary.VocabularyReader;
import org.alongside.yaml.FieldsShape.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of {@code docs/story-format.md} are true, and its table names what the format has. */
final class StoryFormatDocumentTest {

    private static final Path VOCABULARY = Path.of("content/vocabulary").toAbsolutePath();

    @ParameterizedTest
    @MethodSource("pieces")
    void everyPieceIsReadWithoutAnError(String piece, @TempDir Path temporary) {
        assertThat(site(temporary).with("content/example.md", piece).cleared().check())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyTextIsReadWithoutAnError(String text, @TempDir Path temporary) {
        String header = """
                ---
                type: article
                title: A
                summary: B
                date: 2025-01-01
                status: published
                cast:
                  - { name: Mair, role: person, name-is: changed }
                ---
                """;
        assertThat(site(temporary).with("content/example.md", header + text).check())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void everyVocabularyIsReadWithoutAnError(String vocabulary, @TempDir Path temporary) {
        String facet = vocabulary.contains("within:") ? "places" : "principles";
        TestSite site = TestSite.emptyIn(temporary).with("content/vocabulary/" + facet + ".yaml", vocabulary);
        assertThat(site.check()).isEmpty();
    }

    @Test
    void thereAreExamplesOfEachSort() {
        assertThat(pieces()).isNotEmpty();
        assertThat(texts()).isNotEmpty();
        assertThat(vocabularies()).isNotEmpty();
    }

    @Test
    void theTableNamesExactlyTheFieldsOfEachKind() {
        FrontMatterFormat format = new FrontMatterFormat(
                VocabularyReader.read(new SourceFolder(Path.of("").toAbsolutePath(), "content"), new Findings()));
        Map<String, Set<String>> kinds = new TreeMap<>();
        Map<String, Set<String>> needed = new TreeMap<>();
        for (Kind kind : Kind.values()) {
            for (Field field : format.of(kind).fields()) {
                kinds.computeIfAbsent(field.name(), name -> new TreeSet<>()).add(kind.word());
                needed.computeIfAbsent(field.name(), name -> new TreeSet<>());
                if (field.needed()) {
                    needed.computeIfAbsent(field.name(), name -> new TreeSet<>())
                            .add(kind.word());
                }
            }
        }

        assertThat(table(1)).containsExactlyEntriesOf(kinds);
        assertThat(table(2)).containsExactlyEntriesOf(needed);
    }

    /** The table of fields: each field with the kinds that have it, or with those that need it. */
    private static Map<String, Set<String>> table(int column) {
        String fields = after(document(), "## Fields");
        Map<String, Set<String>> rows = new TreeMap<>();
        for (String line : fields.lines().filter(row -> row.startsWith("| `")).toList()) {
            String[] cells = line.substring(1).split("\\|", 4);
            Set<String> kinds = kinds(cells[1].strip());
            String need = cells[2].strip();
            if (column == 2) {
                kinds = need.equals("yes")
                        ? kinds
                        : need.equals("no") ? new TreeSet<>() : kinds(need.substring(0, need.indexOf(':')));
            }
            rows.put(cells[0].strip().replace("`", ""), kinds);
        }
        return rows;
    }

    private static Set<String> kinds(String cell) {
        List<String> kinds = cell.equals("all") ? Kind.words() : Arrays.asList(cell.split(", "));
        return new TreeSet<>(kinds);
    }

    /** A section of the document. */
    private static String after(String document, String heading) {
        String rest = document.substring(document.indexOf(heading) + heading.length());
        return rest.substring(0, rest.indexOf("\n## "));
    }

    static List<String> pieces() {
        return fenced("markdown").stream()
                .filter(text -> text.startsWith("---"))
                .toList();
    }

    static List<String> texts() {
        return fenced("markdown").stream()
                .filter(text -> !text.startsWith("---"))
                .toList();
    }

    static List<String> vocabularies() {
        return fenced("yaml");
    }

    private static List<String> fenced(String language) {
        Matcher blocks = Pattern.compile("(?ms)^```" + language.toLowerCase(Locale.ROOT) + "\n(.*?)^```$")
                .matcher(document());
        return blocks.results().map(block -> block.group(1)).collect(Collectors.toList());
    }

    private static TestSite site(Path temporary) {
        TestSite site = TestSite.emptyIn(temporary);
        TestSite.filesOf(VOCABULARY).forEach((name, bytes) -> site.with("content/vocabulary/" + name, bytes));
        return site;
    }

    private static String document() {
        try {
            return Files.readString(Path.of("docs/story-format.md"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
