package org.alongside.picture;

import static org.alongside.TestPictures.MARKER;
import static org.alongside.TestPictures.bytes;
import static org.alongside.TestPictures.joined;
import static org.alongside.TestPictures.text;
import static org.alongside.TestPictures.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.TestPictures;
import org.alongside.story.Size;
import org.junit.jupiter.api.Test;

final class GifTest {

    private static final byte[] PLAIN = TestPictures.of("gif");
    private static final byte[] LOOP = bytes("!\u00FF\u000BNETSCAPE2.0\3\1\0\0\0");
    private static final byte[] TIME = bytes("!\u00F9\4\0\u0007\0\0\0");

    /** Behind the palette that all pictures share. */
    private static final int AFTER_SCREEN = 13 + 3 * (2 << (PLAIN[10] & 7));

    private static byte[] block(int label, String... parts) {
        StringBuilder block = new StringBuilder("!").append((char) label);
        for (String part : parts) {
            block.append((char) part.length()).append(part);
        }
        return bytes(block.append('\0').toString());
    }

    @Test
    void keepsEveryByteOfAPictureThatIsNothingElse() {
        assertThat(Cleaning.clean(PLAIN, "gif").bytes()).isEqualTo(PLAIN);
    }

    @Test
    void nothingIsLeftOfWhatDoesNotShowIt() {
        byte[] full = with(
                PLAIN,
                AFTER_SCREEN,
                block(0xFE, MARKER, MARKER),
                block(0xFF, "XMP DataXMP", MARKER),
                block(0xFF, "ICCRGBG1012", MARKER),
                block(0x77, MARKER),
                TIME,
                block(0x01, "123456789012", MARKER));

        Cleaned.Picture clean = Cleaning.clean(joined(full, bytes(MARKER)), "gif");

        assertThat(clean.bytes()).isEqualTo(PLAIN);
        assertThat(clean.size()).isEqualTo(new Size(4, 2));
        assertThat(TestPictures.decoded(clean.bytes()).getWidth()).isEqualTo(4);
    }

    @Test
    void keepsTheTimesOfAnAnimationAndItsRepetitionOnce() {
        byte[] moving = with(PLAIN, AFTER_SCREEN, LOOP, TIME);

        assertThat(Cleaning.clean(moving, "gif").bytes()).isEqualTo(moving);
        assertThat(Cleaning.clean(with(moving, AFTER_SCREEN, LOOP), "gif").bytes())
                .isEqualTo(moving);
    }

    @Test
    void keepsNothingBehindTheRepetition() {
        byte[] moving = with(PLAIN, AFTER_SCREEN, block(0xFF, "NETSCAPE2.0", "\1\0\0", MARKER));

        assertThat(text(Cleaning.clean(moving, "gif").bytes())).contains(text(LOOP));
    }

    @Test
    void aPictureThatIsCutOffIsRefused() {
        Cleaning.assertWholeOrRefused(PLAIN, "gif");
    }
}
