package org.alongside.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.alongside.story.Address;

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

    /** Copies a file to an address. */
    public void copy(Path source, Address address) {
        try {
            Files.write(fileFor(address), Files.readAllBytes(source));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
}
