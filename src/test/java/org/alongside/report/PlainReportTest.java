package org.alongside.report;

import static org.alongside.report.TestFindings.error;
import static org.alongside.report.TestFindings.warning;
import static org.alongside.report.TestFindings.warnings;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.alongside.source.Finding;
import org.junit.jupiter.api.Test;

final class PlainReportTest {

    private static final String NAMED = "anonymity.named-place";

    @Test
    void twentyWarningsOfARuleAreShownAndTheOthersCounted() {
        List<String> lines = PlainReport.brief(warnings(1223, NAMED));

        assertThat(lines).hasSize(21);
        assertThat(lines.get(19)).startsWith("content/bench.md:20:3: warning[anonymity.named-place] ");
        assertThat(lines.get(20))
                .isEqualTo("… and 1,203 more of anonymity.named-place; `alongside check --json` lists them all");
    }

    @Test
    void nothingIsCountedWhereAllIsShown() {
        assertThat(PlainReport.brief(warnings(20, NAMED))).hasSize(20).noneMatch(line -> line.startsWith("…"));
    }

    @Test
    void eachRuleHasItsOwnTwenty() {
        List<Finding> findings = new ArrayList<>(warnings(30, NAMED));
        findings.addAll(warnings(5, "anonymity.exact-day"));

        assertThat(PlainReport.brief(findings))
                .hasSize(26)
                .filteredOn(line -> line.contains("[anonymity.exact-day]"))
                .hasSize(5);
    }

    @Test
    void noErrorIsEverLeftOut() {
        List<Finding> findings = new ArrayList<>(warnings(100, NAMED));
        for (int line = 1; line <= 50; line++) {
            findings.add(error("content/last.md", line, NAMED));
        }

        assertThat(PlainReport.brief(findings))
                .filteredOn(line -> line.contains(": error["))
                .hasSize(50);
    }

    @Test
    void theOrderOfTheFilesIsKept() {
        List<Finding> findings = List.of(warning("a.md", 1, "x.y"), error("b.md", 1, "x.z"), warning("c.md", 1, "x.y"));

        assertThat(PlainReport.brief(findings))
                .extracting(line -> line.substring(0, 4))
                .containsExactly("a.md", "b.md", "c.md");
    }

    @Test
    void everyFindingHasALineWhenAllAreWanted() {
        assertThat(PlainReport.every(warnings(1000, NAMED))).hasSize(1000);
    }

    @Test
    void theNameOfAFileCannotSteerTheTerminal() {
        assertThat(PlainReport.every(List.of(warning("content/a\u001B[31m\nb\u202E.md", 1, "x.y"))))
                .containsExactly("content/a\uFFFD[31m\uFFFDb\uFFFD.md:1:3: warning[x.y] the fact (the hint)");
    }
}
