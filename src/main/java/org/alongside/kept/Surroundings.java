package org.alongside.kept;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.function.Function;
import java.util.function.Predicate;
import org.alongside.source.SourceFolder;

/** All that a result depends on, as one fingerprint. */
public final class Surroundings {

    private static final long LARGE = 8L << 20;

    /** Between the moments that the coarsest file system can tell from each other (FAT has two seconds), with something to spare. */
    private static final long COARSEST = TimeUnit.SECONDS.toNanos(3);

    private final Function<Path, FileState> look;
    private final List<Fingerprint> seen = new ArrayList<>();
    private final LongAccumulator lastChange = new LongAccumulator(Math::max, FileState.LONG_AGO);

    private Surroundings(Function<Path, FileState> look) {
        this.look = look;
    }

    /** Files by what is in them. */
    public static Surroundings byContent() {
        return new Surroundings(Surroundings::contentOf);
    }

    /** Files by their sizes and the moments of their last changes: who writes one, even the same again, makes others of them. */
    public static Surroundings byState() {
        return new Surroundings(FileState::of);
    }

    /** Adds what files have no part in. */
    public Surroundings with(String fact) {
        seen.add(Fingerprint.of(fact));
        return this;
    }

    /** Adds a file, which need not be there. */
    public Surroundings with(Path file) {
        seen.add(look(file));
        return this;
    }

    /** Adds a folder, which need not be there, and of the files in it those with a wanted name. */
    public Surroundings with(SourceFolder folder, Predicate<String> wanted) {
        List<Path> files = folder.everything().stream()
                .filter(file -> wanted.test(String.valueOf(file.getFileName())))
                .toList();
        with(Files.isDirectory(folder.path()) + " " + files.size());
        files.parallelStream()
                .map(file -> Fingerprint.of(
                        Fingerprint.of(folder.path().relativize(file).toString()), look(file)))
                .forEachOrdered(seen::add);
        return this;
    }

    private Fingerprint look(Path file) {
        FileState state = look.apply(file);
        lastChange.accumulate(state.changed());
        return state.fingerprint();
    }

    public Fingerprint all() {
        return Fingerprint.of(seen);
    }

    /**
     * Whether nobody can write to one of the files without making another of it: all of them could be read and, if they were
     * seen by their states, were changed so long ago that a change leaves another moment. It never is where systems do not note
     * changes.
     */
    public boolean isSettled() {
        return lastChange.get() < TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis()) - COARSEST;
    }

    /** A file by what is in it; only a film is not read to its end to learn whether it is the same. */
    public static Fingerprint of(Path file) {
        return contentOf(file).fingerprint();
    }

    private static FileState contentOf(Path file) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isSymbolicLink()) {
                return ofLink(file);
            }
            boolean isRead = attributes.isRegularFile() && attributes.size() <= LARGE;
            return isRead ? seen(Fingerprint.of(Files.readAllBytes(file))) : FileState.of(file);
        } catch (NoSuchFileException missing) {
            return FileState.missing();
        } catch (IOException unreadable) {
            return FileState.unreadable();
        }
    }

    private static FileState ofLink(Path link) throws IOException {
        Fingerprint way = Fingerprint.of(Files.readSymbolicLink(link).toString());
        if (!Files.exists(link)) {
            return seen(way);
        }
        FileState end = contentOf(link.toRealPath());
        return new FileState(Fingerprint.of(way, end.fingerprint()), end.changed());
    }

    private static FileState seen(Fingerprint content) {
        return new FileState(content, FileState.LONG_AGO);
    }

    /** A file by its size and the moment of its last change, of which nothing can be learnt of what is in it. */
    public static Fingerprint stateOf(Path file) {
        return FileState.of(file).fingerprint();
    }
}
