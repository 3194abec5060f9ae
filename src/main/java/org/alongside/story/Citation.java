package org.alongside.story;

import java.time.LocalDate;
import java.util.Optional;

/** What a piece was first published in or draws on. */
public record Citation(String title, Optional<String> publisher, Optional<LocalDate> date, Optional<String> address) {}
