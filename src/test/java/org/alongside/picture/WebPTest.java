package org.alongside.picture;

import static org.alongside.TestPictures.MARKER;
import static org.alongside.TestPictures.bytes;
import static org.alongside.TestPictures.joined;
import static org.alongside.TestPictures.riff;
import static org.alongside.TestPictures.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.alongside.TestPictures;
import org.alongside.story.Size;
import org.junit.jupiter.api.Test;

final class WebPTest {

    private static final byte[] PLAIN = TestPictures.webp();
    private static final byte[] TRANSPARENT = TestPictures.transparentWebp();

    /** The chunk with the pixels. */
    private static final byte[] PIXELS = Arrays.copyOfRange(PLAIN, 12, PLAIN.length);

    private static final byte[] ANIMATED = {0x02, 0, 0, 0, 3, 0, 0, 1, 0, 0};
    private static final byte[] POSITION = {0, 0, 0, 0, 0, 0, 3, 0, 0, 1, 0, 0, 9, 0, 0, 0};

    private static byte[] file(byte[]... chunks) {
        return riff("RIFF", bytes("WEBP"), joined(chunks));
    }

    @Test
    void keepsEveryByteOfAPictureThatIsNothingElse() {
        assertThat(Cleaning.clean(PLAIN, "webp").bytes()).isEqualTo(PLAIN);
        assertThat(Cleaning.clean(TRANSPARENT, "webp").bytes()).isEqualTo(TRANSPARENT);
        assertThat(Cleaning.clean(TRANSPARENT, "webp").size()).isEqualTo(new Size(4, 2));
    }

    @Test
    void nothingIsLeftOfWhatDoesNotShowIt() {
        byte[] header = {0, 0, 0, 0, 3, 0, 0, 1, 0, 0};

        Cleaned.Picture clean = Cleaning.clean(TestPictures.webpWithMetadata(), "webp");

        assertThat(clean.bytes()).isEqualTo(file(riff("VP8X", header), PIXELS));
        assertThat(clean.size()).isEqualTo(new Size(4, 2));
    }

    @Test
    void nothingIsLeftBehindASimplePicture() {
        byte[] more = file(PIXELS, riff("EXIF", bytes(MARKER)), PIXELS);

        assertThat(Cleaning.clean(joined(more, bytes(MARKER)), "webp").bytes()).isEqualTo(PLAIN);
    }

    @Test
    void keepsAnAnimationAndNothingThatIsHiddenInItsFrames() {
        byte[] hidden = riff("XMP ", bytes(MARKER));
        byte[] moving = file(
                riff("VP8X", ANIMATED),
                hidden,
                riff("ANIM", new byte[6]),
                riff("ANMF", POSITION, hidden, PIXELS, hidden),
                riff("ANMF", POSITION, PIXELS),
                hidden);

        assertThat(Cleaning.clean(moving, "webp").bytes())
                .isEqualTo(file(
                        riff("VP8X", ANIMATED),
                        riff("ANIM", new byte[6]),
                        riff("ANMF", POSITION, PIXELS),
                        riff("ANMF", POSITION, PIXELS)));
    }

    @Test
    void aFrameOutsideThePictureIsRefused() {
        byte[] outside = POSITION.clone();
        outside[0] = 1;
        byte[] moving = file(riff("VP8X", ANIMATED), riff("ANIM", new byte[6]), riff("ANMF", outside, PIXELS));

        assertThat(Cleaning.rule(moving, "webp")).isEqualTo("picture.corrupt");
    }

    @Test
    void aPictureThatIsNotAsLargeAsItSaysIsRefused() {
        byte[] header = {0, 0, 0, 0, 4, 0, 0, 1, 0, 0};

        assertThat(Cleaning.rule(file(riff("VP8X", header), PIXELS), "webp")).isEqualTo("picture.corrupt");
    }

    @Test
    void aPictureThatIsCutOffIsRefused() {
        Cleaning.assertWholeOrRefused(PLAIN, "webp");
        Cleaning.assertWholeOrRefused(TRANSPARENT, "webp");
    }

    @Test
    void transparencyStaysOnlyWhereItIsShown() {
        byte[] header = {0x10, 0, 0, 0, 3, 0, 0, 1, 0, 0};
        byte[] odd = file(riff("VP8X", header), riff("ALPH", bytes(MARKER)), PIXELS);

        assertThat(text(Cleaning.clean(odd, "webp").bytes())).doesNotContain("ALPH");
    }
}
