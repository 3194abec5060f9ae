package org.alongside.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.alongside.TestPictures;
import org.alongside.story.MediaType;

/** Cleans pictures of a test. */
final class Cleaning {

    private Cleaning() {}

    static Cleaned of(byte[] picture, String ending) {
        try {
            Path file = Files.createTempFile("picture", "." + ending);
            try {
                Files.write(file, picture);
                return Pictures.clean(
                        file, MediaType.of(file.getFileName().toString()).orElseThrow());
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A clean picture, in which nothing of what was marked is left. */
    static Cleaned.Picture clean(byte[] picture, String ending) {
        if (of(picture, ending) instanceof Cleaned.Picture clean) {
            assertThat(TestPictures.text(clean.bytes())).doesNotContainIgnoringCase("zq");
            return clean;
        }
        return fail("%s", of(picture, ending));
    }

    static String rule(byte[] picture, String ending) {
        return of(picture, ending) instanceof Cleaned.Refused refused ? refused.rule() : "published";
    }

    /** However much of it is missing, a picture that is cut off is never published. */
    static void assertWholeOrRefused(byte[] picture, String ending) {
        assertThat(rule(picture, ending)).isEqualTo("published");
        for (int length = 0; length < picture.length; length++) {
            byte[] part = new byte[length];
            System.arraycopy(picture, 0, part, 0, length);
            assertThat(rule(part, ending)).as("%s bytes", length).isEqualTo("picture.corrupt");
        }
    }
}
