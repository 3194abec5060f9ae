package org.alongside.command;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.alongside.Sitting;
import org.alongside.Workspace;
import org.alongside.preview.Preview;
import org.alongside.site.UnusableFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code serve}: the site while it is being written, each save shown at once. */
@Command(
        name = "serve",
        description = "Bake, and show the site to this computer only, each save at once.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    @Mixin
    private BakeOptions options = new BakeOptions();

    @Option(
            names = "--port",
            paramLabel = "N",
            converter = PortConverter.class,
            defaultValue = "8820",
            description = "the port to serve on (default: 8820; 0: any that is free)")
    private int port = 8820;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Workspace workspace = options.workspace();
        List<Path> watched = Stream.of("content", "templates", "assets", "jbake.properties")
                .map(workspace.site()::resolve)
                .filter(Files::exists)
                .toList();
        PrintWriter out = spec.commandLine().getOut();
        if (watched.stream().anyMatch(folder -> workspace.out().startsWith(folder))) {
            throw new UnusableFolder("The site cannot be written to " + workspace.out() + ": its sources are there.");
        }
        try (Sitting sitting = new Sitting(workspace);
                Preview preview = Preview.start(workspace.out(), watched, port, sitting, out)) {
            preview.await();
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof BindException) {
                throw new UnusableFolder("Cannot serve on port " + port + ". Choose another with --port.", e);
            }
            throw e;
        }
        return Exit.FINE;
    }
}
