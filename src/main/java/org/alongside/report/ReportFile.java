package org.alongside.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.alongside.site.UnusableFolder;

/** A file that is written whole or not at all: whoever reads it meanwhile is given the old one. */
public final class ReportFile {

    private ReportFile() {}

    /**
     * Writes a report, and the folders that it is to be in.
     *
     * @throws UnusableFolder if it cannot be written; what was there before is unchanged
     */
    public static void write(Path file, String text) {
        Path next = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID());
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new UnusableFolder("The report cannot be written to " + file + ": that is not a file.");
            }
            Files.createDirectories(file.toAbsolutePath().resolveSibling("."));
            try {
                Files.write(next, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
                Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(next);
            }
        } catch (IOException e) {
            throw new UnusableFolder(
                    "The report cannot be written to " + file + ". Check the folder and its permissions.", e);
        }
    }
}
