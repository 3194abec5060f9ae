package org.alongside.site;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.alongside.kept.Fingerprint;
import org.alongside.kept.Surroundings;
import org.alongside.picture.Cleaned;
import org.alongside.picture.Pictures;
import org.alongside.story.Address;
import org.alongside.story.MediaType;

/**
 * The folder that a new site is written to before anybody can see it. A file that would be made from the same as before is not
 * made: it is the old site's own file, under a second name. Safe for many threads at once.
 */
public final class Staging {

    private interface Maker {

        /** Writes the file, and returns whether that could be done. */
        boolean make(Path file) throws IOException;
    }

    /** A file whose folder has another name in each version of the site. */
    private record Versioned(String name, Fingerprint source) {}

    private final Path folder;
    private final Path before;
    private final Map<String, FileMark> marksBefore;
    private final Map<Versioned, String> versionedBefore = new HashMap<>();
    private final Map<String, FileMark> marks = new ConcurrentHashMap<>();
    private final Set<String> unchanged = ConcurrentHashMap.newKeySet();
    private final Set<Path> made = ConcurrentHashMap.newKeySet();

    /**
     * @param before the old site
     * @param marksBefore of its files
     */
    Staging(Path folder, Path before, Map<String, FileMark> marksBefore) {
        this.folder = folder;
        this.before = before;
        this.marksBefore = marksBefore;
        marksBefore.forEach((name, mark) -> versionedBefore.put(new Versioned(lastName(name), mark.source()), name));
    }

    public Path folder() {
        return folder;
    }

    /** Writes what is at an address. */
    public void write(Address address, byte[] bytes) {
        write(address, Fingerprint.of(bytes), () -> Optional.of(bytes));
    }

    /**
     * Writes what is at an address, unless that is there already.
     *
     * @param source all that the bytes depend on
     * @param bytes made only if they are needed; none if they cannot be made
     */
    public void write(Address address, Fingerprint source, Supplier<Optional<byte[]>> bytes) {
        put(address, source, file -> {
            Optional<byte[]> made = bytes.get();
            if (made.isPresent()) {
                Files.write(file, made.get());
            }
            return made.isPresent();
        });
    }

    /**
     * Writes a file of a folder that is named by all that is in it, unless the same file is in the folder of the old site.
     *
     * @param source all that its bytes depend on
     * @param bytes made only if they are needed
     */
    public void writeVersioned(Address address, Fingerprint source, Supplier<byte[]> bytes) {
        String before = versionedBefore.getOrDefault(new Versioned(lastName(address.outputFile()), source), "");
        put(address, before, source, file -> {
            Files.write(file, bytes.get());
            return true;
        });
    }

    private void put(Address address, Fingerprint source, Maker maker) {
        put(address, address.outputFile(), source, maker);
    }

    /** @param name of the old site's file that may be the same */
    private void put(Address address, String name, Fingerprint source, Maker maker) {
        try {
            Path file = fileFor(address);
            if (marks.remove(address.outputFile()) != null) {
                unchanged.remove(address.outputFile());
                Files.delete(file); // and not written into: it may be the old site's own
            }
            if (!takeOver(address, name, source, file) && maker.make(file)) {
                marks.put(address.outputFile(), FileMark.of(file, source));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the old site's file was made from the same and is as it was, so that it is the new site's too. */
    private boolean takeOver(Address address, String name, Fingerprint source, Path file) {
        FileMark mark = marksBefore.get(name);
        if (mark == null || !mark.source().equals(source)) {
            return false;
        }
        try {
            Path old = before.resolve(name);
            if (!mark.isOf(Files.readAttributes(old, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS))) {
                return false;
            }
            Files.createLink(file, old);
        } catch (IOException | UnsupportedOperationException notHere) {
            return false; // it has gone, or there are no second names on this disk: then it is made again
        }
        marks.put(address.outputFile(), mark);
        unchanged.add(address.outputFile());
        return true;
    }

    /**
     * Copies a file to an address: a picture without anything but what shows it, all others as they are.
     *
     * @throws UncheckedIOException also if a picture cannot be cleaned: it has changed since it was checked
     */
    public void copy(Path source, Address address) {
        Optional<MediaType> picture = MediaType.of(String.valueOf(source.getFileName()))
                .filter(type -> type.sort() == MediaType.Sort.PICTURE);
        put(address, Surroundings.of(source), file -> {
            if (picture.isPresent()) {
                write(Pictures.clean(source, picture.get()), file);
            } else {
                copy(source, file);
            }
            return true;
        });
    }

    /** Not with the permissions of the source, which may be for its author's eyes only. */
    private static void copy(Path source, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            Files.copy(source, out);
        }
    }

    private static void write(Cleaned cleaned, Path file) throws IOException {
        if (!(cleaned instanceof Cleaned.Picture picture)) {
            throw new IOException("a picture was changed during the bake, and cannot be published as it is now");
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            picture.writeTo(out);
        }
    }

    private Path fileFor(Address address) throws IOException {
        Path file = folder.resolve(address.outputFile()).normalize();
        if (!file.startsWith(folder)) {
            throw new IllegalArgumentException("an address outside the site");
        }
        Path parent = file.getParent();
        if (parent != null && !made.contains(parent)) {
            Files.createDirectories(parent); // before it is noted: another thread may be about to write to it
            made.add(parent);
        }
        return file;
    }

    private static String lastName(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** What each file was made from, by its name. */
    public Map<String, FileMark> marks() {
        return marks;
    }

    /** Whether a file is byte for byte one of the old site, at the same place or in the folder that its own was before. */
    public boolean isUnchanged(String name) {
        return unchanged.contains(name);
    }
}
