package org.alongside.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.alongside.source.Finding;

/** Findings as lines for a terminal, in the order of the files. */
public final class PlainReport {

    /** How many warnings of one rule are shown before the rest is only counted. */
    private static final int SHOWN = 20;

    private PlainReport() {}

    /** A line for each finding. */
    public static List<String> every(List<Finding> findings) {
        return findings.stream().map(PlainReport::line).toList();
    }

    /** A line for every error, and for the first warnings of each rule; the others are counted at the end. */
    public static List<String> brief(List<Finding> findings) {
        List<String> lines = new ArrayList<>();
        SortedMap<String, Integer> warnings = new TreeMap<>();
        for (Finding finding : findings) {
            if (finding.isError() || warnings.merge(finding.rule(), 1, Integer::sum) <= SHOWN) {
                lines.add(line(finding));
            }
        }
        warnings.forEach((rule, count) -> {
            if (count > SHOWN) {
                lines.add(String.format(
                        Locale.ROOT,
                        "… and %,d more of %s; `alongside check --json` lists them all",
                        count - SHOWN,
                        rule));
            }
        });
        return lines;
    }

    public static String summary(List<Finding> findings) {
        if (findings.isEmpty()) {
            return "Nothing found.";
        }
        long errors = findings.stream().filter(Finding::isError).count();
        return errors + (errors == 1 ? " error, " : " errors, ") + (findings.size() - errors) + " to look at.";
    }

    private static String line(Finding finding) {
        return Legible.of(finding.toString());
    }
}
