package org.alongside.search;

/**
 * The words of a text, where they stand in it: letters, figures and marks in a row, with apostrophes between them.
 * A hyphen parts words.
 */
final class Tokens {

    private final char[] chars;
    private int start;
    private int end;

    Tokens(String text) {
        this.chars = text.toCharArray();
    }

    /** Goes on to the next word, if there is one. */
    boolean next() {
        start = end;
        while (start < chars.length && length(start) == 0) {
            start++;
        }
        end = start;
        while (end < chars.length) {
            int length = length(end);
            if (length == 0) {
                boolean joins =
                        end > start && isApostrophe(chars[end]) && end + 1 < chars.length && length(end + 1) > 0;
                if (!joins) {
                    break;
                }
                length = 1;
            }
            end += length;
        }
        return end > start;
    }

    /** How many chars the letter, figure or mark at a place has; 0 if there is none. */
    private int length(int at) {
        char c = chars[at];
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ? 1 : 0;
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

    /** A number that is the same for the same characters, and as good as random in all its bits. */
    int hash() {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + chars[i];
        }
        return hash * 0x9E3779B9;
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
