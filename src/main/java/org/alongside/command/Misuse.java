package org.alongside.command;

import java.util.List;
import org.alongside.source.Suggestion;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** A command line that cannot be understood, told without the words of those who write programs. */
final class Misuse {

    private Misuse() {}

    /** Says what is wrong, and returns the exit code. */
    static int explain(ParameterException trouble, String... args) {
        CommandLine line = trouble.getCommandLine();
        line.getErr().println(fact(trouble, line.getCommandSpec()));
        line.getErr().println("Add --help to see what can be written.");
        return Exit.UNUSABLE;
    }

    private static String fact(ParameterException trouble, CommandSpec command) {
        if (trouble instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched.getUnmatched().get(0), command);
        }
        ArgSpec argument = trouble.getArgSpec();
        return trouble.getCause() instanceof TypeConversionException conversion && argument instanceof OptionSpec option
                ? option.longestName() + ": " + conversion.getMessage()
                : String.valueOf(trouble.getMessage());
    }

    private static String unmatched(String word, CommandSpec command) {
        if (word.startsWith("-")) {
            List<String> options = command.options().stream()
                    .map(OptionSpec::longestName)
                    .sorted()
                    .toList();
            return "There is no option `" + word + "` (" + Suggestion.hint(word, options) + ")";
        }
        if (command.subcommands().isEmpty()) {
            return "`" + command.name() + "` takes options only, each with its value after it.";
        }
        return "There is no command `" + word + "` ("
                + Suggestion.hint(word, command.subcommands().keySet()) + ")";
    }
}
