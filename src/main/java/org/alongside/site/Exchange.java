package org.alongside.site;

import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import java.nio.file.Path;

/**
 * Lets two folders change places at one stroke, where the operating system can: {@code renameat2} with
 * {@code RENAME_EXCHANGE} (Linux 3.15), {@code renamex_np} with {@code RENAME_SWAP} (macOS 10.12). Java has no such call.
 */
final class Exchange {

    private static final int AT_FDCWD = -100;
    private static final int RENAME_EXCHANGE = 2;
    private static final int RENAME_SWAP = 2;

    private Exchange() {}

    /** Returns whether it was done; if not, nothing has changed. */
    static boolean of(Path one, Path other) {
        try {
            if (Platform.isLinux()) {
                Function renameat2 = NativeLibrary.getProcess().getFunction("renameat2");
                Object[] arguments = {AT_FDCWD, one.toString(), AT_FDCWD, other.toString(), RENAME_EXCHANGE};
                return renameat2.invokeInt(arguments) == 0;
            }
            if (Platform.isMac()) {
                Function renamex = NativeLibrary.getProcess().getFunction("renamex_np");
                return renamex.invokeInt(new Object[] {one.toString(), other.toString(), RENAME_SWAP}) == 0;
            }
            return false;
        } catch (UnsatisfiedLinkError | NoClassDefFoundError unavailable) {
            return false;
        }
    }
}
