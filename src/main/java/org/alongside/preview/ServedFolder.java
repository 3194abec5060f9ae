package org.alongside.preview;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * The baked site, looked at afresh each time because it may have been swapped in between. Nothing outside it can be
 * reached, neither by {@code ..} nor by links: what counts is where a file really is.
 */
final class ServedFolder {

    private static final Duration LONGEST_SWAP = Duration.ofSeconds(1);
    private static final Duration GLANCE = Duration.ofMillis(10);

    private final Path site;

    ServedFolder(Path site) {
        this.site = site;
    }

    /** Waits while there is no site at all: where it cannot be swapped in one step, it is missing for a moment. */
    void awaitSwap() {
        long start = System.nanoTime();
        while (!Files.isDirectory(site) && System.nanoTime() - start < LONGEST_SWAP.toNanos()) {
            LockSupport.parkNanos(GLANCE.toNanos());
        }
    }

    boolean isFolder(String path) {
        return find(path).filter(Files::isDirectory).isPresent();
    }

    /**
     * Opens a file, which can then be read to its end whatever happens to the folder.
     *
     * @param path as in an address, decoded: from the site's root, with {@code /} between its parts
     */
    Optional<FileChannel> open(String path) {
        Optional<Path> file = find(path).filter(Files::isRegularFile);
        try {
            return file.isPresent() ? Optional.of(FileChannel.open(file.get())) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Optional<Path> find(String path) {
        try {
            Path root = site.toRealPath();
            Path found = root.resolve(path.replaceFirst("^/+", "")).toRealPath();
            return found.startsWith(root) ? Optional.of(found) : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }
}
