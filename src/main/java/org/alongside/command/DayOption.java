package org.alongside.command;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The day that a command takes for today. */
final class DayOption {

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM-DD",
            converter = DayConverter.class,
            description = "take this day for today (default: today in the United Kingdom)")
    private Optional<LocalDate> asOf = Optional.empty();

    LocalDate day() {
        return asOf.orElseGet(() -> LocalDate.now(HERE));
    }
}
