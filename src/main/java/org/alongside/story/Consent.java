package org.alongside.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alongside.source.Location;

/**
 * What somebody agreed to. A working paper, never shown.
 *
 * @param reference where the signed form is kept
 * @param uses among {@code web}, {@code print}, {@code social}
 * @param at where it is recorded
 */
public record Consent(
        String reference, LocalDate given, List<String> uses, Optional<LocalDate> reviewBy, Location at) {}
