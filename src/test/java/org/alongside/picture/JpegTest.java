package org.alongside.picture;

import static org.alongside.TestPictures.MARKER;
import static org.alongside.TestPictures.bytes;
import static org.alongside.TestPictures.exif;
import static org.alongside.TestPictures.joined;
import static org.alongside.TestPictures.segment;
import static org.alongside.TestPictures.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteOrder;
import org.alongside.TestPictures;
import org.alongside.story.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JpegTest {

    private static final byte[] PLAIN = TestPictures.of("jpeg");

    private static final int AFTER_START = 2;

    @Test
    void keepsEveryByteOfAPictureThatIsNothingElse() {
        assertThat(Cleaning.clean(PLAIN, "jpg").bytes()).isEqualTo(PLAIN);
    }

    @Test
    void nothingIsLeftOfWhatDoesNotShowIt() {
        byte[] thumbnail = joined(bytes("JFIF\0\1\2\1\0H\0H\2\1"), bytes(MARKER.substring(0, 6)));
        byte[] full = with(
                PLAIN,
                AFTER_START,
                segment(0xE0, thumbnail),
                segment(0xE0, bytes("JFXX\0\u0010" + MARKER)),
                exif(1, ByteOrder.LITTLE_ENDIAN),
                segment(0xE1, bytes("http://ns.adobe.com/xap/1.0/\0" + MARKER)),
                segment(0xE2, bytes("ICC_PROFILE\0\1\1" + MARKER)),
                segment(0xE2, bytes("MPF\0" + MARKER)),
                segment(0xED, bytes("Photoshop 3.0\0" + MARKER)),
                segment(0xFE, bytes(MARKER)),
                segment(0xE9, bytes(MARKER)));
        byte[] second = joined(exif(6, ByteOrder.BIG_ENDIAN), PLAIN, bytes(MARKER));

        Cleaned.Picture clean = Cleaning.clean(joined(full, second), "jpeg");

        assertThat(clean.bytes()).isEqualTo(PLAIN);
        assertThat(clean.size()).isEqualTo(new Size(4, 2));
    }

    @ParameterizedTest
    @CsvSource({"2, 4, 2", "4, 4, 2", "5, 2, 4", "6, 2, 4", "8, 2, 4"})
    void aPictureStaysTheRightWayUp(int orientation, int width, int height) throws Refusal {
        for (ByteOrder order : new ByteOrder[] {ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN}) {
            Cleaned.Picture clean = Cleaning.clean(with(PLAIN, AFTER_START, exif(orientation, order)), "jpg");

            int jfif = 18;
            Bytes segment = new Bytes(clean.bytes()).between(AFTER_START + jfif, clean.bytes().length);
            assertThat(segment.u16()).isEqualTo(0xFFE1);
            Bytes exif = segment.take(segment.u16() - 2L);
            exif.take(6);
            assertThat(exif.left()).isEqualTo(26);
            assertThat(Orientation.in(exif.take(26)).value()).isEqualTo(orientation);
            assertThat(clean.size()).isEqualTo(new Size(width, height));
            assertThat(clean.bytes()).hasSize(PLAIN.length + 36);
            assertThat(TestPictures.decoded(clean.bytes()).getWidth()).isEqualTo(4);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 300})
    void anOrientationThatIsNoneIsNotKept(int orientation) {
        byte[] odd = with(PLAIN, AFTER_START, exif(orientation, ByteOrder.BIG_ENDIAN));

        assertThat(Cleaning.clean(odd, "jpg").bytes()).isEqualTo(PLAIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Exif\0\0",
                "Exif\0\0MM\0*",
                "Exif\0\0MM\0*\u00FF\u00FF\u00FF\u00FF",
                "Exif\0\0II*\0\b\0\0\0\u0090\0"
            })
    void metadataThatCannotBeReadSaysNothing(String exif) {
        assertThat(Cleaning.clean(with(PLAIN, AFTER_START, segment(0xE1, bytes(exif))), "jpg")
                        .bytes())
                .isEqualTo(PLAIN);
    }

    @Test
    void keepsHowColoursAreCodedAndNotWhoCodedThem() {
        byte[] adobe = segment(0xEE, bytes("Adobe\0dzqzq\2"));

        byte[] clean = Cleaning.clean(with(PLAIN, AFTER_START, adobe), "jpg").bytes();

        assertThat(TestPictures.text(clean)).contains("\u00FF\u00EE\0\u000EAdobe\0d\0\0\0\0\2");
    }

    @Test
    void keepsFillBytesRestartsAndStuffedZerosApart() {
        int end = PLAIN.length - 2;
        byte[] odd = with(PLAIN, end, bytes("\u00FF\u0000\u00FF\u00D0\u0001\u00FF"));

        assertThat(Cleaning.rule(odd, "jpg")).isEqualTo("published");
    }

    @Test
    void aPictureThatIsCutOffIsRefused() {
        Cleaning.assertWholeOrRefused(PLAIN, "jpg");
    }

    @Test
    void aPictureWithoutAScanForEachOfItsColoursIsRefused() {
        byte[] other = PLAIN.clone();
        int lastColour = TestPictures.text(PLAIN).indexOf("\u00FF\u00C0") + 16;
        other[lastColour]++;

        assertThat(Cleaning.rule(other, "jpg")).isEqualTo("picture.corrupt");
    }

    @ParameterizedTest
    @ValueSource(ints = {0xC3, 0xC5, 0xC9, 0xCC, 0xDC})
    void aKindThatBrowsersDoNotShowIsRefused(int marker) {
        assertThat(Cleaning.rule(with(PLAIN, AFTER_START, segment(marker, bytes("12345"))), "jpg"))
                .isEqualTo("picture.unsupported");
    }

    @Test
    void tablesHoldNothingButTables() {
        byte[] table = segment(0xDB, joined(new byte[65], bytes(MARKER)));

        assertThat(Cleaning.rule(with(PLAIN, AFTER_START, table), "jpg")).isEqualTo("picture.corrupt");
    }
}
