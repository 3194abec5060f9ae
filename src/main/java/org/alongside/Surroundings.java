package org.alongside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.alongside.kept.Fingerprint;
import org.alongside.source.SourceFolder;
import org.alongside.story.MediaType;

/** All files of a site but some, as one fingerprint: what a result depends on besides the file that it is about. */
final class Surroundings {

    private final List<Fingerprint> seen = new ArrayList<>();

    /** Adds where a folder is, and each file in it. */
    Surroundings with(SourceFolder folder, Predicate<String> wanted) {
        seen.add(Fingerprint.of(folder.path().toString()));
        for (Path file : folder.files(wanted)) {
            seen.add(Fingerprint.of(folder.nameOf(file)));
            seen.add(fingerprint(file));
        }
        return this;
    }

    /** Of texts by what is in them; a film is not read to its end to learn whether it is the same. */
    static Fingerprint fingerprint(Path file) {
        try {
            if (MediaType.of(String.valueOf(file.getFileName())).isEmpty()) {
                return Fingerprint.of(Files.readAllBytes(file));
            }
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return Fingerprint.of(attributes.size() + " " + attributes.lastModifiedTime() + " " + attributes.fileKey());
        } catch (IOException unreadable) {
            return Fingerprint.of(""); // whoever wants to read it will say so
        }
    }

    Fingerprint all() {
        return Fingerprint.of(seen);
    }
}
