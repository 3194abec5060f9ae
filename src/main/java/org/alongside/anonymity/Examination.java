package org.alongside.anonymity;

import java.util.List;
import org.alongside.source.Finding;

/**
 * What came of examining the words of a piece. There is no story without one.
 *
 * @param hash tells these words from any others
 * @param findings what could give somebody away, and what is wrong with the exceptions
 * @param allowed what a reviewed exception lets stand
 */
public record Examination(String hash, List<Finding> findings, List<Finding> allowed) {

    /** Whether nothing was found that blocks. */
    public boolean isSafe() {
        return findings.stream().noneMatch(Finding::isError);
    }
}
