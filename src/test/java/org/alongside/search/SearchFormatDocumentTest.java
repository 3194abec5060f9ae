package org.alongside.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alongside.clearance.ClearedStory;
import org.alongside.vocabulary.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The worked example of {@code docs/search-format.md} is what the bake writes, and its words and figures are the code's. */
final class SearchFormatDocumentTest {

    private static final List<ClearedStory> PIECES = List.of(
            Sample.of("Kettle on", "Two cups of tea, two chairs.", "Kettles sing.")
                    .summary("Tea for two.")
                    .filedUnder(List.of("listening"), List.of(), "mill-lane")
                    .on(LocalDate.of(2025, 6, 1))
                    .cleared("kettle"),
            Sample.of("Bread", "The kettle is cold.")
                    .summary("A loaf.")
                    .filedUnder(List.of("gifts"), List.of("belonging"), "greenwell")
                    .on(LocalDate.of(2024, 2, 3))
                    .cleared("bread"));

    private static final IndexReader EXAMPLE = IndexReader.of(Sample.index(PIECES, 1));

    @ParameterizedTest
    @ValueSource(strings = {"terms-0.shard", "offsets-0.shard", "facets.shard"})
    void theBytesAreWhatIsWritten(String name) {
        String hex = block(name)
                .lines()
                .map(line -> line.split("  ", 2)[0].replace(" ", ""))
                .collect(Collectors.joining());

        assertThat(hex)
                .as("really %s", HexFormat.ofDelimiter(" ").formatHex(EXAMPLE.file(name)))
                .isEqualTo(HexFormat.of().formatHex(EXAMPLE.file(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"beginnings-0.shard", "endings-0.shard"})
    void theSpellingsAreWhatIsWritten(String name) {
        assertThat(block(name)).isEqualTo(new String(EXAMPLE.file(name), UTF_8) + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"directory.shard", "cards-0.shard", "cards-1.shard"})
    void theJsonIsWhatIsWritten(String name) throws IOException {
        assertThat(new ObjectMapper().readTree(block(name)).toString())
                .isEqualTo(EXAMPLE.json(name).toString());
    }

    @Test
    void theExampleHasEveryFile() {
        assertThat(Sample.index(PIECES, 1).files())
                .extracting(IndexFile::name)
                .allSatisfy(name -> assertThat(document()).contains("\n`" + name + "`"));
    }

    @Test
    void theStopWordsAreTheOnesThatAreLeftOut() {
        for (Language language : Language.values()) {
            assertThat(document().replaceAll("\\s+", " ")).contains(String.join(" ", Analysis.stopWords(language)));
        }
    }

    @Test
    void theConstantsAreThoseOfTheCode() {
        assertThat(List.of(
                        row("title", Weights.TITLE),
                        row("summary", Weights.SUMMARY),
                        row("label", Weights.LABEL),
                        row("quoted passage", Weights.QUOTE),
                        row("other passage", Weights.TEXT)))
                .allSatisfy(row -> assertThat(document()).contains(row));
        assertThat(document())
                .contains("b = " + Weights.B)
                .contains("k1 = " + Weights.K1)
                .contains("0 to " + Weights.HIGHEST_LEVEL)
                .contains("first " + Analysis.LONGEST + " ");
    }

    private static String row(String place, double weight) {
        return "| " + place + " | " + (weight == (int) weight ? "" + (int) weight : "" + weight) + " |";
    }

    /** The fenced block behind a line that starts with the name of a file. */
    private static String block(String name) {
        return Pattern.compile("(?ms)^`" + Pattern.quote(name) + "`.*?^```\\w*\n(.*?)^```$")
                .matcher(document())
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static String document() {
        try {
            return Files.readString(Path.of("docs/search-format.md"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
