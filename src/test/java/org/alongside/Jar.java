package org.alongside;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The packaged program, started as somebody would start it. */
public final class Jar {

    private static final Path FILE = Path.of("target/alongside.jar").toAbsolutePath();

    private Jar() {}

    static void assumePackaged() {
        assumeTrue(Files.exists(FILE), "the jar has not been packaged");
    }

    /** The command line for a command of the program. */
    public static List<String> command(String... args) {
        return command(List.of(), args);
    }

    /** @param options for the virtual machine */
    static List<String> command(List<String> options, String... args) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-jar", FILE.toString()));
        command.addAll(List.of(args));
        return command;
    }

    static List<String> bake(List<String> options, TestSite site, LocalDate day) {
        return command(
                options,
                "bake",
                "--site",
                site.folder().toString(),
                "--out",
                site.out().toString(),
                "--as-of",
                day.toString());
    }
}
