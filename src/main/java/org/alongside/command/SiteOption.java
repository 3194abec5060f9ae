package org.alongside.command;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which site a command works on. */
final class SiteOption {

    @Option(
            names = "--site",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "the folder with content/ (default: this one)")
    private Path site = Path.of(".");

    Path path() {
        return (site.isAbsolute() ? site : Unspelt.workingFolder().resolve(site)).normalize();
    }

    /** Where the site is written unless something else is said. */
    Path usualOut() {
        return path().resolve("target/site");
    }
}
