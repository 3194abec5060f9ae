package org.alongside.site;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Held by the one who writes a site; nobody else is, in this process or another. The empty file that it is noted on stays: if it
 * were deleted, somebody could hold a file that is gone, and somebody else the one in its place.
 */
final class FolderLock implements AutoCloseable {

    /**
     * A process that opens a file which it has locked, for whatever reason, lets go of the lock when it closes it again
     * (fcntl(2), "Advisory record locking"). So it has to know without opening it.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Takes hold of a file, which need not be there; nothing if somebody else has. */
    static Optional<FolderLock> of(Path file) throws IOException {
        if (!HELD.add(file)) {
            return Optional.empty();
        }
        Optional<FolderLock> lock = Optional.empty();
        try {
            lock = locked(file);
            return lock;
        } finally {
            if (lock.isEmpty()) {
                HELD.remove(file);
            }
        }
    }

    private static Optional<FolderLock> locked(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        @Nullable FileLock lock = null;
        try {
            lock = channel.tryLock();
            return Optional.ofNullable(lock).map(held -> new FolderLock(file, channel));
        } catch (OverlappingFileLockException heldUnderAnotherName) {
            return Optional.empty();
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            HELD.remove(file);
        }
    }
}
