package org.alongside.story;

import java.time.LocalDate;
import java.util.Optional;

/** The working papers of a piece: what decides whether it may be published, and is never published itself. */
public record Standing(
        Status status, Optional<LocalDate> publishOn, Optional<Consent> consent, Optional<Anonymity> anonymity) {}
