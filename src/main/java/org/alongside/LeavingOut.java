package org.alongside;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.source.Finding;

/**
 * What is left of the findings when the pieces that have errors are left out: for them the errors stop nothing any more,
 * and any other error still does.
 *
 * @param files the files of the pieces that are left out, sorted
 * @param findings all of them, in the files that are left out as warnings
 */
record LeavingOut(List<String> files, List<Finding> findings) {

    static LeavingOut nothing(List<Finding> findings) {
        return new LeavingOut(List.of(), findings);
    }

    /** Leaves out what has errors, of the files that a site can do without. */
    static LeavingOut of(List<Finding> findings, Set<String> pieces) {
        Set<String> broken = findings.stream()
                .filter(Finding::isError)
                .map(finding -> finding.at().file())
                .filter(pieces::contains)
                .collect(Collectors.toUnmodifiableSet());
        return new LeavingOut(
                broken.stream().sorted().toList(),
                findings.stream()
                        .map(finding -> broken.contains(finding.at().file()) ? finding.asWarning() : finding)
                        .toList());
    }
}
