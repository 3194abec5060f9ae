package org.alongside.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.alongside.Workspace;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a bake starts from, as it is given on the command line. */
final class BakeOptions {

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    @Mixin
    private SiteOption site = new SiteOption();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "where the site is written (default: target/site in the site's folder)")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM-DD",
            converter = DayConverter.class,
            description = "publish what is due on this day (default: today in the United Kingdom)")
    private Optional<LocalDate> asOf = Optional.empty();

    Workspace workspace() {
        Path folder = site.path();
        return new Workspace(
                folder,
                out.map(path -> path.toAbsolutePath().normalize()).orElse(folder.resolve("target/site")),
                asOf.orElseGet(() -> LocalDate.now(HERE)));
    }
}
