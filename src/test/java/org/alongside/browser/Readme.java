package org.alongside.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The commands that the README gives a newcomer to type. */
record Readme(String text) {
    private static final Pattern SHELL = Pattern.compile("^```sh\\R(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern TABLE = Pattern.compile("^\\| `(\\w+)` \\|", Pattern.MULTILINE);

    static Readme read() throws IOException {
        return new Readme(Files.readString(Path.of("README.md")));
    }

    /** The lines of the shell examples that start so, without the comments beside them. */
    List<String> commands(String start) {
        return SHELL.matcher(text)
                .results()
                .flatMap(block -> block.group(1).lines())
                .map(line -> line.replaceFirst("(^|\\s+)#.*", "").strip())
                .filter(line -> line.startsWith(start))
                .toList();
    }

    /** The commands that the table explains. */
    List<String> explained() {
        return TABLE.matcher(text).results().map(row -> row.group(1)).toList();
    }

    /** The words of a command line, as a shell without variables would part them. */
    static List<String> words(String command) {
        return Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)")
                .matcher(command)
                .results()
                .map(Readme::word)
                .toList();
    }

    private static String word(MatchResult word) {
        return word.group().replaceAll("^[\"']|[\"']$", "");
    }
}
