package org.alongside.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import org.alongside.TestPictures;
import org.alongside.story.MediaType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PicturesTest {

    private static final MediaType JPEG = MediaType.of("x.jpg").orElseThrow();

    @Test
    void aFileThatIsTooLargeIsRefusedWithoutBeingRead(@TempDir Path temporary) throws IOException {
        Path file = temporary.resolve("large.jpg");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(100_000_001L);
        }

        assertThat(Pictures.clean(file, JPEG))
                .isEqualTo(new Cleaned.Refused(
                        "picture.too-large",
                        "this picture has 101 MB, at most 20",
                        "make it smaller; 1600 pixels across are enough for a page"));
    }

    @Test
    void aFileThatCannotBeReadIsRefused(@TempDir Path temporary) {
        assertThat(Pictures.clean(temporary.resolve("none.jpg"), JPEG))
                .isInstanceOfSatisfying(
                        Cleaned.Refused.class,
                        refused -> assertThat(refused.rule()).isEqualTo("picture.corrupt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "RIFF", "BM1234", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"})
    void whatIsNoPictureIsRefused(String text) {
        assertThat(Cleaning.of(TestPictures.bytes(text), "webp"))
                .isEqualTo(new Cleaned.Refused(
                        "picture.corrupt",
                        "this is not a picture, though its name says so",
                        "open it in a picture program and save it again"));
    }

    @Test
    void aPictureWithTheWrongEndingIsToldWhatItIs() {
        assertThat(Cleaning.of(TestPictures.webp(), "jpg"))
                .isEqualTo(new Cleaned.Refused(
                        "picture.corrupt",
                        "this is a WebP picture, though its name says otherwise",
                        "give its name the right ending"));
    }

    @ParameterizedTest
    @CsvSource({"avif", "avis", "mif1"})
    void whatCannotBeCleanedForCertainIsRefused(String brand) {
        byte[] avif = TestPictures.bytes("\0\0\0\u0014ftyp" + brand + "\0\0\0\0avif");

        assertThat(Cleaning.rule(avif, "avif")).isEqualTo("picture.unsupported");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "gif"})
    void whatIsCleanStaysAsItIs(String format) {
        byte[] once = Cleaning.clean(TestPictures.of(format), format).bytes();

        assertThat(Cleaning.clean(once, format).bytes()).isEqualTo(once);
    }

    /** Damage may be published, where it is in pixels, but it never ends in anything but a picture or a reason. */
    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "gif", "webp"})
    void damageNeverBreaksAnything(String format) {
        byte[] whole = format.equals("webp") ? TestPictures.transparentWebp() : TestPictures.of(format);
        for (int i = 0; i < whole.length; i++) {
            for (int value : new int[] {0, 0x7F, 0xFF}) {
                byte[] damaged = whole.clone();
                damaged[i] = (byte) value;
                assertThat(Cleaning.of(damaged, format)).isNotNull();
            }
        }
    }
}
