package org.alongside.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the program says when it is called in ways that cannot work. */
@Timeout(60)
final class CommandLineTest {

    private record Run(int exit, String out, String err) {}

    @TempDir
    Path folder;

    @Test
    void serveEndsWhereThereIsNothingToServeAsBakeDoes() {
        Run bake = run("bake", "--site", folder.toString());
        Run serve = run("serve", "--port", "0", "--site", folder.toString());

        assertThat(serve).isEqualTo(bake);
        assertThat(serve.exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(serve.err().lines()).hasSize(1);
    }

    private static Run run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream standard = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            int exit = AlongsideCommand.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
            return new Run(exit, out + printed.toString(StandardCharsets.UTF_8), err.toString());
        } finally {
            System.setOut(standard);
        }
    }
}
