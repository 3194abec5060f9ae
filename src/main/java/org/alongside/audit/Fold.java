package org.alongside.audit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What makes two ways of writing the same: small letters without accents, digits, and one space for all that lies
 * between. Letters of other alphabets stay, as UTF-8. What nobody sees, such as a soft hyphen, is dropped.
 */
final class Fold {

    /** What each byte of ASCII becomes. */
    static final byte[] ASCII = new byte[128];

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final byte[] SPACE = {' '};
    private static final byte[] @Nullable [] KNOWN = new byte[0x10000][];

    static {
        for (int c = 0; c < 128; c++) {
            boolean plain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
            ASCII[c] = (byte) (plain ? c : c >= 'A' && c <= 'Z' ? c + 32 : ' ');
        }
    }

    private Fold() {}

    /** A text folded, without a space at either end. */
    static String of(String text) {
        ByteArrayOutputStream folded = new ByteArrayOutputStream();
        text.codePoints().forEach(c -> folded.writeBytes(of(c)));
        return folded.toString(StandardCharsets.UTF_8).replaceAll(" +", " ").strip();
    }

    /** What a character becomes. */
    static byte[] of(int codePoint) {
        if (codePoint >= KNOWN.length) {
            return make(codePoint);
        }
        byte[] known = KNOWN[codePoint];
        if (known == null) {
            known = make(codePoint);
            KNOWN[codePoint] = known; // two threads may make the same
        }
        return known;
    }

    private static byte[] make(int c) {
        int type = Character.getType(c);
        if (type == Character.FORMAT || type == Character.NON_SPACING_MARK || c == 0xFE0F) {
            return new byte[0];
        }
        if (!Character.isLetterOrDigit(c)) {
            return SPACE;
        }
        String small = special(MARKS.matcher(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT));
        int digit = Character.digit(c, 10);
        return (digit >= 0 ? String.valueOf(digit) : small).getBytes(StandardCharsets.UTF_8);
    }

    private static String special(String letter) {
        return switch (letter) {
            case "ß" -> "ss";
            case "æ" -> "ae";
            case "œ" -> "oe";
            case "ø" -> "o";
            case "ł" -> "l";
            case "đ", "ð" -> "d";
            case "þ" -> "th";
            case "ı" -> "i";
            default -> letter;
        };
    }

    /**
     * The character that starts at a byte that is not ASCII, and how many bytes it takes: {@code character << 3 | bytes}.
     * What is not UTF-8 is read as Latin-1, so that no bytes hide anything.
     */
    static int decode(byte[] bytes, int at, int length) {
        int first = bytes[at] & 0xFF;
        int size = (first >= 0xF0 && first < 0xF8) ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1;
        if (first >= 0xF8 || size == 1 || at + size > length) {
            return (first << 3) | 1;
        }
        int codePoint = first & (0xFF >> (size + 1));
        for (int i = 1; i < size; i++) {
            int next = bytes[at + i] & 0xFF;
            if ((next & 0xC0) != 0x80) {
                return (first << 3) | 1;
            }
            codePoint = (codePoint << 6) | (next & 0x3F);
        }
        return codePoint <= 0x10FFFF ? (codePoint << 3) | size : (first << 3) | 1;
    }
}
