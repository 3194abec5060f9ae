package org.alongside.kept;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.alongside.source.SourceFolder;

/** All that a result depends on, as one fingerprint. */
public final class Surroundings {

    private static final long LARGE = 8L << 20;

    private final Function<Path, Fingerprint> look;
    private final List<Fingerprint> seen = new ArrayList<>();

    private Surroundings(Function<Path, Fingerprint> look) {
        this.look = look;
    }

    /** Files by what is in them. */
    public static Surroundings byContent() {
        return new Surroundings(Surroundings::of);
    }

    /** Files by their sizes and the moments of their last changes: who writes one, even the same again, makes others of them. */
    public static Surroundings byState() {
        return new Surroundings(Surroundings::stateOf);
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
            return ofNothingElse(); // whoever wants to read it will say so, every time
        }
    }

    private static Fingerprint ofLink(Path link) throws IOException {
        Fingerprint way = Fingerprint.of(Files.readSymbolicLink(link).toString());
        return Files.exists(link) ? Fingerprint.of(way, of(link.toRealPath())) : way;
    }

    /** A file by its size and the moment of its last change, of which nothing can be learnt of what is in it. */
    public static Fingerprint stateOf(Path file) {
        try {
            BasicFileAttributes state = Files.readAttributes(file, BasicFileAttributes.class);
            return Fingerprint.of(file + " " + state.size() + " " + state.lastModifiedTime() + " " + changed(file) + " "
                    + state.fileKey() + " " + state.isDirectory());
        } catch (NoSuchFileException missing) {
            return Fingerprint.of("no file");
        } catch (IOException unreadable) {
            return ofNothingElse();
        }
    }

    /** Systems that note when anything at all of a file was changed cannot be told otherwise by who writes to it. */
    private static Object changed(Path file) throws IOException {
        boolean isNoted = file.getFileSystem().supportedFileAttributeViews().contains("unix");
        return isNoted ? Files.getAttribute(file, "unix:ctime") : "";
    }

    private static Fingerprint ofNothingElse() {
        return Fingerprint.of(UUID.randomUUID().toString());
    }
}
