package org.alongside.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Starts the program. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int exit = AlongsideCommand.run(out, err, args);
        if (exit != Exit.FINE) {
            System.exit(exit);
        }
    }
}
