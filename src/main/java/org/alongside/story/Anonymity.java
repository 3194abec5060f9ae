package org.alongside.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was done so that nobody is recognised. A working paper, never shown.
 *
 * @param checkedBy initials
 */
public record Anonymity(
        boolean namesChanged,
        boolean detailsChanged,
        Optional<String> checkedBy,
        Optional<LocalDate> checkedOn,
        List<Allowance> allowed) {

    /** A reviewed exception from an anonymity rule. */
    public record Allowance(String rule, String reason) {}
}
