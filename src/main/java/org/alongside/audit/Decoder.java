package org.alongside.audit;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jsoup.parser.Parser;

/** Undoes what HTML, JSON and links do to characters: entities, escapes with a backslash, bytes in hexadecimal. */
final class Decoder {

    /** What is encoded more often than this is not read by any browser either. */
    private static final int ROUNDS = 3;

    private static final int LONGEST_ENTITY = 32;
    private static final Map<String, String> COMMON =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ");

    private final View view;
    private final View decoded;

    /** The signs of what is decoded: those that were left, and those that have come from others. */
    private final Signs left = new Signs();

    private Decoder(View view) {
        this.view = view;
        this.decoded = View.from(view, 0);
    }

    /** The view decoded, as often as it takes; empty if nothing in it is encoded. */
    static Optional<View> decode(View view) {
        View decoded = view;
        Offsets signs = view.signs().offsets();
        boolean changed = true;
        for (int round = 0; round < ROUNDS && changed && signs.count() > 0; round++) {
            Decoder decoder = new Decoder(decoded);
            changed = decoder.run(signs);
            if (changed) {
                decoded = decoder.decoded;
                signs = decoder.left.offsets();
            }
        }
        return decoded == view ? Optional.empty() : Optional.of(decoded);
    }

    /** Decodes all signs, and says whether any of them had a meaning; if none had, nothing is copied. */
    private boolean run(Offsets signs) {
        int first = 0;
        while (first < signs.count() && decodeAt(view, signs.get(first), View.from(view, 0)) == 0) {
            left.offsets().add(signs.get(first++));
        }
        int done = 0;
        for (int i = first; i < signs.count(); i++) {
            if (signs.get(i) >= done) {
                done = decode(done, signs.get(i));
            }
        }
        if (first < signs.count()) {
            decoded.copy(done, view.length());
        }
        return first < signs.count();
    }

    /** Goes on to a sign and decodes it; says what is next. */
    private int decode(int done, int sign) {
        decoded.copy(done, sign);
        int start = decoded.length();
        int used = decodeAt(view, sign, decoded);
        if (used == 0) {
            decoded.copy(sign, sign + 1);
        }
        left.addFrom(decoded, start);
        return sign + Math.max(1, used);
    }

    /** Decodes what starts at a sign and says how many bytes that was; 0 if it is nothing encoded. */
    private static int decodeAt(View view, int sign, View to) {
        return switch (view.at(sign)) {
            case '&' -> entity(view, sign, to);
            case '%' -> percent(view, sign, to);
            default -> escape(view, sign, to);
        };
    }

    private static int percent(View view, int at, View to) {
        int value = hex(view, at + 1, 2);
        if (value < 0) {
            return 0;
        }
        to.add(value, at);
        return 3;
    }

    private static int escape(View view, int at, View to) {
        int digits = view.at(at + 1) == 'u' ? 4 : view.at(at + 1) == 'x' ? 2 : 0;
        int value = digits == 0 ? -1 : hex(view, at + 2, digits);
        if (value >= 0) {
            int low = Character.isHighSurrogate((char) value) && view.at(at + 6) == '\\' && view.at(at + 7) == 'u'
                    ? hex(view, at + 8, 4)
                    : -1;
            boolean pair = low >= 0 && Character.isLowSurrogate((char) low);
            to.addCodePoint(pair ? Character.toCodePoint((char) value, (char) low) : value, at);
            return pair ? 12 : 2 + digits;
        }
        switch (view.at(at + 1)) {
            case '/', '"', '\'', '\\' -> to.add(view.at(at + 1), at);
            case 'n', 'r', 't', 'b', 'f' -> to.add(' ', at);
            default -> {
                return 0;
            }
        }
        return 2;
    }

    private static int entity(View view, int at, View to) {
        if (view.at(at + 1) == '#') {
            return numeric(view, at, to);
        }
        int end = at + 1;
        while (end < at + LONGEST_ENTITY && isLetterOrDigit(view.at(end))) {
            end++;
        }
        String name = new String(view.bytes(), at + 1, end - at - 1, StandardCharsets.US_ASCII);
        boolean closed = view.at(end) == ';';
        String known = COMMON.get(name);
        if (known == null && closed && end > at + 1) {
            String written = "&" + name + ";";
            String read = Parser.unescapeEntities(written, false);
            known = read.equals(written) ? null : read;
        }
        if (known == null) {
            return 0;
        }
        for (int i = 0; i < known.length(); i += Character.charCount(known.codePointAt(i))) {
            to.addCodePoint(known.codePointAt(i), at);
        }
        return end - at + (closed ? 1 : 0);
    }

    private static int numeric(View view, int at, View to) {
        boolean hex = view.at(at + 2) == 'x' || view.at(at + 2) == 'X';
        int start = at + (hex ? 3 : 2);
        int end = start;
        int value = 0;
        for (int digit = digit(view.at(end), hex ? 16 : 10); digit >= 0; digit = digit(view.at(end), hex ? 16 : 10)) {
            value = Math.min(0x110000, value * (hex ? 16 : 10) + digit);
            end++;
        }
        if (end == start) {
            return 0;
        }
        to.addCodePoint(Character.isValidCodePoint(value) ? value : ' ', at);
        return end - at + (view.at(end) == ';' ? 1 : 0);
    }

    private static int hex(View view, int at, int digits) {
        int value = 0;
        for (int i = 0; i < digits; i++) {
            int digit = digit(view.at(at + i), 16);
            if (digit < 0) {
                return -1;
            }
            value = 16 * value + digit;
        }
        return value;
    }

    private static int digit(byte b, int radix) {
        return b < 0 ? -1 : Character.digit((char) b, radix);
    }

    private static boolean isLetterOrDigit(byte b) {
        return b > 0 && Character.isLetterOrDigit((char) b);
    }
}
