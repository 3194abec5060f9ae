package org.alongside.command;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import org.alongside.report.Release;
import org.alongside.site.UnusableFolder;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/** The program as a whole; without the name of a command it bakes. */
@Command(
        name = "alongside",
        description = "Turns a folder of stories into a website.",
        subcommands = {
            BakeCommand.class,
            ServeCommand.class,
            CheckCommand.class,
            TagsCommand.class,
            ClearCommand.class,
            WithdrawCommand.class,
            SchemaCommand.class,
            NamesCommand.class
        },
        mixinStandardHelpOptions = true,
        version = "Alongside " + Release.VERSION,
        footer = {"", "Exit codes: 0 fine, 1 something in the content has to be put right, 2 wrong usage or folder."})
final class AlongsideCommand implements Runnable {

    private final Map<String, String> environment;

    private AlongsideCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    /** The variables that a command was started with. */
    static Map<String, String> environment(CommandSpec command) {
        return command.root().userObject() instanceof AlongsideCommand program ? program.environment : Map.of();
    }

    /** Runs a command line and returns its exit code. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        return run(System.getenv(), out, err, args);
    }

    static int run(Map<String, String> environment, PrintWriter out, PrintWriter err, String... args) {
        if (Arrays.stream(args).anyMatch(Unspelt::isIn)) {
            err.println(Unspelt.TOLD);
            return Exit.UNUSABLE;
        }
        CommandLine line = new CommandLine(new AlongsideCommand(environment))
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler(Misuse::explain)
                .setExecutionExceptionHandler(AlongsideCommand::explain);
        boolean bare = args.length == 0
                || args[0].startsWith("--site")
                || args[0].startsWith("--out")
                || args[0].startsWith("--as-of");
        if (!bare) {
            return execute(line, args);
        }
        String[] bake = new String[args.length + 1];
        bake[0] = "bake";
        System.arraycopy(args, 0, bake, 1, args.length);
        return execute(line, bake);
    }

    private static int execute(CommandLine line, String[] args) {
        try {
            return line.execute(args);
        } catch (OutOfMemoryError tooLarge) {
            line.getErr()
                    .println("Stopped: there is not enough memory for so much. If a site was there, it is unchanged."
                            + " Give Java more: `java -Xmx3g -jar alongside.jar` is enough for 100,000 pieces.");
            return Exit.UNUSABLE;
        }
    }

    /** Trouble with folders and disks in plain words; anything else is a bug, and shows its trace. */
    private static int explain(Exception trouble, CommandLine line, CommandLine.ParseResult result) {
        if (trouble instanceof UnusableFolder) {
            line.getErr().println(trouble.getMessage());
        } else if (trouble instanceof UncheckedIOException) {
            line.getErr()
                    .println("Stopped: a file could not be read or written. If a site was there, it is unchanged.");
            line.getErr().println(trouble.getMessage());
        } else {
            line.getErr().println("Stopped by a mistake in Alongside itself. If a site was there, it is unchanged.");
            trouble.printStackTrace(line.getErr());
        }
        return Exit.UNUSABLE;
    }

    @Override
    public void run() {
        // Never: without a command the program bakes.
    }
}
