package org.alongside.search;

/**
 * The words of a text, where they stand in it: letters, figures and marks in a row, with apostrophes between them.
 * A hyphen parts words.
 */
final class Tokens {

    /** 1 for each letter and figure of ASCII: what nearly every character is, and C1 compiles no better question. */
    private static final byte[] PLAIN = new byte[128];

    static {
        for (char c = 0; c < PLAIN.length; c++) {
            PLAIN[c] = (byte) (Character.isLetterOrDigit(c) ? 1 : 0);
        }
    }

    private static final int BITS_OF_ASCII = 7;
    private static final int MOST_PACKED = Long.SIZE / BITS_OF_ASCII;

    private final char[] chars;
    private int start;
    private int end;

    Tokens(String text) {
        this.chars = text.toCharArray();
    }

    /** Goes on to the next word, if there is one. */
    boolean next() {
        int at = end;
        while (at < chars.length && length(at) == 0) {
            at++;
        }
        start = at;
        while (at < chars.length) {
            int length = length(at);
            if (length == 0 && joins(at)) {
                length = 1;
            }
            if (length == 0) {
                break;
            }
            at += length;
        }
        end = at;
        return end > start;
    }

    private boolean joins(int at) {
        return isApostrophe(chars[at]) && at > start && at + 1 < chars.length && length(at + 1) > 0;
    }

    /** How many chars the letter, figure or mark at a place has; 0 if there is none. */
    private int length(int at) {
        char c = chars[at];
        if (c < PLAIN.length) {
            return PLAIN[c];
        }
        int point = Character.codePointAt(chars, at);
        return isInWord(point) ? Character.charCount(point) : 0;
    }

    private static boolean isInWord(int point) {
        if (Character.isLetterOrDigit(point)) {
            return true;
        }
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ' || c == '‘';
    }

    /** A number that is the same for the same characters, and as good as random in its high bits. */
    int hash() {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + chars[i];
        }
        return hash * 0x9E3779B9;
    }

    /** All characters of a short word of ASCII in one number; 0 for any other. */
    long packed() {
        long packed = 0;
        if (end - start <= MOST_PACKED) {
            for (int i = start; i < end; i++) {
                if (chars[i] >= PLAIN.length) {
                    return 0;
                }
                packed = (packed << BITS_OF_ASCII) | chars[i];
            }
        }
        return packed;
    }

    String text() {
        return new String(chars, start, end - start);
    }

    char[] chars() {
        return chars;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }
}
