package org.alongside.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Saves a text over an old one so that the file is there whole at every moment, the old one or the new one. */
public final class SafeSave {

    private SafeSave() {}

    public static void replace(Path file, String text) {
        Path next = file.resolveSibling("." + file.getFileName() + ".next");
        try {
            try {
                Files.copy(file, next, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
                Files.write(next, text.getBytes(StandardCharsets.UTF_8));
                Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(next);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
