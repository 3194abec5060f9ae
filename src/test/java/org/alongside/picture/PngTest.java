package org.alongside.picture;

import static org.alongside.TestPictures.MARKER;
import static org.alongside.TestPictures.bytes;
import static org.alongside.TestPictures.chunk;
import static org.alongside.TestPictures.joined;
import static org.alongside.TestPictures.text;
import static org.alongside.TestPictures.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.zip.Deflater;
import org.alongside.TestPictures;
import org.alongside.story.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PngTest {

    private static final byte[] PLAIN = TestPictures.of("png");
    private static final int AFTER_HEADER = 8 + 25;
    private static final int BEFORE_END = PLAIN.length - 12;

    @Test
    void keepsEveryByteOfAPictureThatIsNothingElse() {
        assertThat(Cleaning.clean(PLAIN, "png").bytes()).isEqualTo(PLAIN);
    }

    @Test
    void nothingIsLeftOfWhatDoesNotShowIt() {
        byte[] full = with(
                PLAIN,
                AFTER_HEADER,
                chunk("tEXt", bytes("Author\0" + MARKER)),
                chunk("zTXt", bytes(MARKER)),
                chunk("iTXt", bytes("XML:com.adobe.xmp\0" + MARKER)),
                chunk("eXIf", bytes(MARKER)),
                chunk("iCCP", bytes(MARKER)),
                chunk("tIME", bytes(MARKER)),
                chunk("pHYs", bytes(MARKER)),
                chunk("fcTL", bytes(MARKER)),
                chunk("fdAT", bytes(MARKER)),
                chunk("zqZQ", bytes(MARKER)));

        Cleaned.Picture clean = Cleaning.clean(joined(full, bytes(MARKER)), "png");

        assertThat(clean.bytes()).isEqualTo(PLAIN);
        assertThat(clean.size()).isEqualTo(new Size(4, 2));
        assertThat(TestPictures.decoded(clean.bytes()).getRGB(0, 0)).isEqualTo(0xFFFF8000);
    }

    @Test
    void keepsWhatSaysHowColoursLook() {
        byte[] coloured = with(PLAIN, AFTER_HEADER, chunk("sRGB", new byte[1]), chunk("gAMA", new byte[4]));

        assertThat(Cleaning.clean(coloured, "png").bytes()).isEqualTo(coloured);
    }

    @Test
    void keepsAnAnimation() {
        byte[] moving = with(
                with(PLAIN, BEFORE_END, control(1, 2, 1), frame(2, 2, 1), chunk("tEXt", bytes(MARKER))),
                AFTER_HEADER,
                chunk("acTL", ByteBuffer.allocate(8).putInt(2).array()),
                control(0, 4, 2));

        byte[] clean = Cleaning.clean(moving, "png").bytes();

        assertThat(clean).hasSize(moving.length - 12 - MARKER.length());
        assertThat(text(clean)).contains("acTL", "fcTL", "fdAT");
    }

    private static byte[] control(int number, int width, int height) {
        return chunk(
                "fcTL",
                ByteBuffer.allocate(26)
                        .putInt(number)
                        .putInt(width)
                        .putInt(height)
                        .array());
    }

    private static byte[] frame(int number, int width, int height) {
        byte[] pixels = deflated(new byte[height * (1 + 3 * width)]);
        return chunk("fdAT", joined(ByteBuffer.allocate(4).putInt(number).array(), pixels));
    }

    private static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater();
        deflater.setInput(bytes);
        deflater.finish();
        byte[] buffer = new byte[1000];
        byte[] deflated = new byte[deflater.deflate(buffer)];
        System.arraycopy(buffer, 0, deflated, 0, deflated.length);
        deflater.end();
        return deflated;
    }

    @Test
    void anAnimationWithFewerPicturesThanItSaysIsRefused() {
        byte[] count = chunk("acTL", ByteBuffer.allocate(8).putInt(2).array());

        assertThat(Cleaning.rule(with(PLAIN, AFTER_HEADER, count, control(0, 4, 2)), "png"))
                .isEqualTo("picture.corrupt");
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "1, 2", "3, 1"})
    void anAnimationThatIsNotWholeIsRefused(int number, int frames) {
        byte[] moving = with(
                with(PLAIN, BEFORE_END, control(1, 2, 1), frame(2, number, frames)),
                AFTER_HEADER,
                chunk("acTL", ByteBuffer.allocate(8).putInt(2).array()),
                control(0, 4, 2));

        assertThat(Cleaning.rule(moving, "png")).isEqualTo("picture.corrupt");
    }

    @Test
    void whatIsHiddenBehindThePixelsIsRefused() {
        byte[] header = new byte[AFTER_HEADER];
        System.arraycopy(PLAIN, 0, header, 0, AFTER_HEADER);
        byte[] end = chunk("IEND", new byte[0]);
        byte[] pixels = deflated(new byte[2 * 13]);

        assertThat(Cleaning.rule(joined(header, chunk("IDAT", pixels), end), "png"))
                .isEqualTo("published");
        assertThat(Cleaning.rule(joined(header, chunk("IDAT", joined(pixels, bytes(MARKER))), end), "png"))
                .isEqualTo("picture.corrupt");
        assertThat(Cleaning.rule(joined(header, chunk("IDAT", deflated(new byte[3 * 13])), end), "png"))
                .isEqualTo("picture.corrupt");
        assertThat(Cleaning.rule(joined(header, chunk("IDAT", deflated(new byte[13])), end), "png"))
                .isEqualTo("picture.corrupt");
    }

    @Test
    void aWrongChecksumIsRefused() {
        for (int i = 8; i < PLAIN.length; i++) {
            byte[] wrong = PLAIN.clone();
            wrong[i] ^= 1;
            assertThat(Cleaning.rule(wrong, "png")).as("byte %s", i).isEqualTo("picture.corrupt");
        }
    }

    @Test
    void aPictureThatIsCutOffIsRefused() {
        Cleaning.assertWholeOrRefused(PLAIN, "png");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gAMA", "sRGB", "cHRM", "ABCD"})
    void aChunkThatShowsItHoldsNothingElse(String type) {
        byte[] odd = with(PLAIN, AFTER_HEADER, chunk(type, bytes(MARKER)));

        assertThat(Cleaning.rule(odd, "png")).isEqualTo("picture.corrupt");
    }

    @Test
    void anAbsurdSizeIsRefusedBeforeAnythingIsUnpacked() {
        byte[] header = ByteBuffer.allocate(13)
                .putInt(50_000)
                .putInt(50_000)
                .put((byte) 8)
                .put((byte) 2)
                .array();
        byte[] bomb = joined(bytes(Png.SIGNATURE), chunk("IHDR", header), chunk("IDAT", deflated(new byte[100])));

        assertThat(Cleaning.of(bomb, "png"))
                .isEqualTo(new Cleaned.Refused(
                        "picture.too-large",
                        "this picture is 50000 × 50000 pixels, at most 50 million in all",
                        "make it smaller; 1600 pixels across are enough for a page"));
    }
}
