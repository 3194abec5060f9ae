package org.alongside.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alongside.anonymity.Allowance;
import org.alongside.source.Location;

/**
 * What was done so that nobody is recognised. A working paper, never shown.
 *
 * @param checkedBy initials
 * @param checkedText the hash of the words that they read: {@link org.alongside.anonymity.Wording#hash}
 * @param allowed reviewed exceptions
 * @param at where it is recorded
 */
public record Anonymity(
        boolean namesChanged,
        boolean detailsChanged,
        Optional<String> checkedBy,
        Optional<LocalDate> checkedOn,
        Optional<String> checkedText,
        List<Allowance> allowed,
        Location at) {}
