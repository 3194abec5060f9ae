package org.alongside.launch;

import java.util.Optional;
import org.alongside.command.Main;

/**
 * The main class of the jar. A bake is over before the JDK's optimising compiler has paid for itself, and a jar cannot
 * choose options for the virtual machine that runs it: so it starts itself again with the options that it wants.
 */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] args) {
        Optional<StartAgain> again = StartAgain.ofThisProcess(args);
        if (again.isPresent()) {
            again.get().now();
        }
        Main.main(args); // also where this process could not be replaced: only slower
    }
}
