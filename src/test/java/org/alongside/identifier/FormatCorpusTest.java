package org.alongside.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.alongside.anonymity.Rule;
import org.alongside.source.Level;
import org.junit.jupiter.api.Test;

/** How well the blocking rules do together on sentences that were written before they were tuned. */
class FormatCorpusTest {

    private record Line(boolean planted, String rule, Marked marked) {

        static Line of(String line) {
            String[] parts = line.split("\t");
            return new Line(parts[0].equals("+"), parts[1], Marked.of(parts[2].replace("\\n", "\n")));
        }
    }

    private static final List<Rule> BLOCKING = FormatRules.all().stream()
            .filter(rule -> rule.level() == Level.ERROR)
            .toList();

    @Test
    void findsNearlyAllThatIsPlantedAndBlocksHardlyAnythingElse() throws IOException {
        List<Line> lines = lines();
        List<Line> planted = lines.stream().filter(Line::planted).toList();
        List<Line> harmless = lines.stream().filter(line -> !line.planted()).toList();
        List<Line> missed = planted.stream().filter(line -> !isFound(line)).toList();
        List<String> blocked = new ArrayList<>();
        for (Line line : harmless) {
            BLOCKING.stream()
                    .filter(rule -> !rule.in(line.marked().reading()).isEmpty())
                    .findFirst()
                    .ifPresent(rule -> blocked.add(rule.id() + ": " + line.marked()));
        }
        double recall = 1 - (double) missed.size() / planted.size();
        double falseBlocks = (double) blocked.size() / harmless.size();
        System.out.printf(
                Locale.ROOT,
                "formats: recall %.3f of %d, false blocks %.3f of %d%n",
                recall,
                planted.size(),
                falseBlocks,
                harmless.size());

        assertThat(planted).hasSizeGreaterThanOrEqualTo(120);
        assertThat(harmless).hasSizeGreaterThanOrEqualTo(120);
        assertThat(recall).as("missed: %s", missed).isGreaterThanOrEqualTo(0.98);
        assertThat(falseBlocks).as("blocked: %s", blocked).isLessThanOrEqualTo(0.03);
    }

    private static boolean isFound(Line line) {
        return BLOCKING.stream()
                .filter(rule -> rule.id().equals(line.rule()))
                .anyMatch(rule -> rule.in(line.marked().reading())
                        .containsAll(line.marked().spans()));
    }

    private static List<Line> lines() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/anonymity/formats.txt"), StandardCharsets.UTF_8).stream()
                .filter(line -> !line.startsWith("#"))
                .map(Line::of)
                .toList();
    }
}
