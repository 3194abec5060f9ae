package org.alongside.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.alongside.audit.NameFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code names}: the private list of real names. */
@Command(
        name = "names",
        description = "Work with the private list of real names.",
        mixinStandardHelpOptions = true,
        subcommands = NamesCommand.Hash.class)
final class NamesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "What with the names? Write `names hash`.");
    }

    /** {@code names hash}: the list as keyed hashes, which can lie beside the content. */
    @Command(
            name = "hash",
            description = {
                "Write the names of the file in ALONGSIDE_NAMES as hashes that nobody can read without the key in"
                        + " ALONGSIDE_NAMES_KEY."
            },
            mixinStandardHelpOptions = true)
    static final class Hash implements Callable<Integer> {

        @Mixin
        private SiteOption site = new SiteOption();

        @Option(
                names = "--out",
                paramLabel = "FILE",
                description = "where they are written (default: names.hashes in the site's folder)")
        private Optional<Path> out = Optional.empty();

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() {
            String hashes = NameFiles.hash(AlongsideCommand.environment(spec), site.path());
            Path file = out.map(Path::toAbsolutePath).orElse(site.path().resolve(NameFiles.HASHES));
            try {
                Files.writeString(file, hashes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            spec.commandLine().getOut().println("Wrote " + file + ". It can be kept with the content; the key cannot.");
            return Exit.FINE;
        }
    }
}
