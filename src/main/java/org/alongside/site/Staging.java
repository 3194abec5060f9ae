package org.alongside.site;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.alongside.picture.Cleaned;
import org.alongside.picture.Pictures;
import org.alongside.story.Address;
import org.alongside.story.MediaType;

/** The folder that a new site is written to before anybody can see it. Safe for many threads at once. */
public final class Staging {

    private final Path folder;
    private final Set<Path> made = ConcurrentHashMap.newKeySet();

    Staging(Path folder) {
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }

    /** Writes what is at an address. */
    public void write(Address address, byte[] bytes) {
        try {
            Files.write(fileFor(address), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Copies a file to an address: a picture without anything but what shows it, all others as they are.
     *
     * @throws UncheckedIOException also if a picture cannot be cleaned: it has changed since it was checked
     */
    public void copy(Path source, Address address) {
        try (OutputStream out = Files.newOutputStream(fileFor(address))) {
            Optional<MediaType> picture = MediaType.of(String.valueOf(source.getFileName()))
                    .filter(type -> type.sort() == MediaType.Sort.PICTURE);
            if (picture.isPresent()) {
                write(Pictures.clean(source, picture.get()), out);
            } else {
                Files.copy(source, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Cleaned cleaned, OutputStream out) throws IOException {
        if (!(cleaned instanceof Cleaned.Picture picture)) {
            throw new IOException("a picture was changed during the bake, and cannot be published as it is now");
        }
        picture.writeTo(out);
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
}
