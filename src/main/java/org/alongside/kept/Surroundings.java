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

    private final Function<Path, Fingerprint> look;
    private final List<Fingerprint> seen = new ArrayList<>();

    private final LongAccumulator lastChange;

    private Surroundings(Function<Path, Fingerprint> look, LongAccumulator lastChange) {
        this.look = look;
        this.lastChange = lastChange;
    }

    /** Files by what is in them. */
    public static Surroundings byContent() {
        return new Surroundings(Surroundings::of, new LongAccumulator(Math::max, Long.MAX_VALUE));
    }

    /** Files by their sizes and the moments of their last changes: who writes one, even the same again, makes others of them. */
    public static Surroundings byState() {
        LongAccumulator lastChange = new LongAccumulator(Math::max, Long.MIN_VALUE);
        return new Surroundings(
                file -> {
                    FileState state = FileState.of(file);
                    lastChange.accumulate(state.changed());
                    return state.fingerprint();
                },
                lastChange);
    }

    /** Adds what files have no part in. */
    public Surroundings with(String fact) {
        seen.add(Fingerprint.of(fact));
        return this;
    }

    /** Adds a file, which need not be there. */
    public Surroundings with(Path file) {
        seen.add(look.apply(file));
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
                        Fingerprint.of(folder.path().relativize(file).toString()), look.apply(file)))
                .forEachOrdered(seen::add);
        return this;
    }

    public Fingerprint all() {
        return Fingerprint.of(seen);
    }

    /**
     * Whether all files by their state were changed so long ago that whoever changes one again leaves another moment. It never
     * is where systems do not note changes, and never of files by what is in them.
     */
    public boolean isSettled() {
        return lastChange.get() < TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis()) - COARSEST;
    }

    /** A file by what is in it; only a film is not read to its end to learn whether it is the same. */
    public static Fingerprint of(Path file) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isSymbolicLink()) {
                return ofLink(file);
            }
            boolean isRead = attributes.isRegularFile() && attributes.size() <= LARGE;
            return isRead ? Fingerprint.of(Files.readAllBytes(file)) : stateOf(file);
        } catch (NoSuchFileException missing) {
            return Fingerprint.of("no file");
        } catch (IOException unreadable) {
            return Fingerprint.ofNothingElse(); // whoever wants to read it will say so, every time
        }
    }

    private static Fingerprint ofLink(Path link) throws IOException {
        Fingerprint way = Fingerprint.of(Files.readSymbolicLink(link).toString());
        return Files.exists(link) ? Fingerprint.of(way, of(link.toRealPath())) : way;
    }

    /** A file by its size and the moment of its last change, of which nothing can be learnt of what is in it. */
    public static Fingerprint stateOf(Path file) {
        return FileState.of(file).fingerprint();
    }
}
