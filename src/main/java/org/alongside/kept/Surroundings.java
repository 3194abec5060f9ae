package org.alongside.kept;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.alongside.source.SourceFolder;

/** All files that a result depends on, as one fingerprint. */
public final class Surroundings {

    private static final long LARGE = 8L << 20;

    private final List<Fingerprint> seen = new ArrayList<>();

    /** Adds what files have no part in. */
    public Surroundings with(String fact) {
        seen.add(Fingerprint.of(fact));
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
                        Fingerprint.of(folder.path().relativize(file).toString()), of(file)))
                .forEachOrdered(seen::add);
        return this;
    }

    /** Adds a file, which need not be there. */
    public Surroundings with(Path file) {
        seen.add(of(file));
        return this;
    }

    /** A file by what is in it; only a film is not read to its end to learn whether it is the same. */
    public static Fingerprint of(Path file) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isSymbolicLink()) {
                return Fingerprint.of(
                        Fingerprint.of(Files.readSymbolicLink(file).toString()), of(file.toRealPath()));
            }
            return attributes.size() <= LARGE ? Fingerprint.of(Files.readAllBytes(file)) : ofState(attributes);
        } catch (IOException unreadable) {
            return Fingerprint.of("unreadable"); // whoever wants to read it will say so
        }
    }

    /** Adds a file by its size and the moment of its last change: nothing can be learnt of what is in it. */
    public Surroundings withStateOf(Path file) {
        try {
            seen.add(ofState(Files.readAttributes(file, BasicFileAttributes.class)));
        } catch (IOException unreadable) {
            seen.add(Fingerprint.of("unreadable"));
        }
        return this;
    }

    private static Fingerprint ofState(BasicFileAttributes attributes) {
        return Fingerprint.of(attributes.size() + " " + attributes.lastModifiedTime() + " " + attributes.fileKey());
    }

    public Fingerprint all() {
        return Fingerprint.of(seen);
    }
}
