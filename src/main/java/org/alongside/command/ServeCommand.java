package org.alongside.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** x */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        return Exit.FINE;
    }
}
