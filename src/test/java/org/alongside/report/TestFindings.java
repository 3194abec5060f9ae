package org.alongside.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.alongside.source.Finding;
import org.alongside.source.Level;
import org.alongside.source.Location;

/** Findings as tests want them. */
final class TestFindings {

    private TestFindings() {}

    static Finding error(String file, int line, String rule) {
        return finding(file, line, Level.ERROR, rule);
    }

    static Finding warning(String file, int line, String rule) {
        return finding(file, line, Level.WARNING, rule);
    }

    private static Finding finding(String file, int line, Level level, String rule) {
        return new Finding(new Location(file, line, 3, line, 9), level, rule, "the fact", "the hint");
    }

    static List<Finding> warnings(int count, String rule) {
        List<Finding> warnings = new ArrayList<>();
        for (int line = 1; line <= count; line++) {
            warnings.add(warning("content/bench.md", line, rule));
        }
        return warnings;
    }

    static List<Finding> sorted(List<Finding> findings) {
        List<Finding> sorted = new ArrayList<>(findings);
        Collections.sort(sorted);
        return sorted;
    }
}
