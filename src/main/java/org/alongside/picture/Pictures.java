package org.alongside.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.alongside.story.MediaType;

/**
 * Makes pictures fit to be published: where they were taken, by whom, with what and what else a camera or a program notes
 * is left out. Safe for many threads at once.
 */
public final class Pictures {

    private Pictures() {}

    /**
     * A picture without anything but what shows it.
     *
     * @param type what its name says it is
     */
    public static Cleaned clean(Path file, MediaType type) {
        try {
            Limits.requireFile(Files.size(file));
            return clean(Files.readAllBytes(file), type);
        } catch (IOException e) {
            return Refusal.corrupt("this picture cannot be read", "check the file's permissions")
                    .asResult();
        } catch (Refusal refusal) {
            return refusal.asResult();
        }
    }

    private static Cleaned clean(byte[] bytes, MediaType type) throws Refusal {
        Format format =
                Format.of(bytes).orElseThrow(() -> Refusal.corrupt("this is not a picture, though its name says so"));
        if (!format.type().equals(type.name())) {
            throw Refusal.corrupt(
                    "this is a " + format.word() + " picture, though its name says otherwise",
                    "give its name the right ending");
        }
        return format.clean(bytes);
    }
}
