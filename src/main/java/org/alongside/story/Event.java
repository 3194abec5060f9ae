package org.alongside.story;

import java.time.LocalDate;
import java.util.Optional;

/** A gathering. */
public record Event(String title, Optional<LocalDate> date, Optional<String> place) {}
