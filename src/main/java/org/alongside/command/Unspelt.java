package org.alongside.command;

import java.nio.file.Path;
import org.alongside.site.UnusableFolder;

/** Names of folders that have been lost on the way here: what a locale cannot spell, Java reads as U+FFFD. */
final class Unspelt {

    static final String TOLD =
            "This locale cannot spell the name of a folder. Use one with UTF-8, for example LC_ALL=C.UTF-8.";

    private Unspelt() {}

    static boolean isIn(String name) {
        return name.indexOf('\uFFFD') >= 0;
    }

    /** Where one is, if it has a name that can be used; Java itself would go on with question marks. */
    static Path workingFolder() {
        String name = System.getProperty("user.dir", "");
        if (isIn(name)) {
            throw new UnusableFolder(TOLD);
        }
        return Path.of(name);
    }
}
