package org.alongside.search;

import org.alongside.tagging.WordNumbers;

/**
 * The words of a text, where they stand in it: letters, figures and marks in a row, with apostrophes between them.
 * A hyphen parts words.
 */
final class Tokens {

    /** Below it are letters and figures, and what stands between words. */
    private static final char FIRST_MARK = '\u0300';

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
        while (true) {
            while (at < chars.length && WordNumbers.isLetterOrDigit(chars[at])) {
                at++;
            }
            int length = at < chars.length ? length(at) : 0;
            if (length == 0 && !joins(at)) {
                break;
            }
            at += Math.max(1, length);
        }
        end = at;
        return end > start;
    }

    private boolean joins(int at) {
        return at + 1 < chars.length && WordNumbers.isApostrophe(chars[at]) && at > start && length(at + 1) > 0;
    }

    /** How many chars the letter, figure or mark at a place has; 0 if there is none. */
    private int length(int at) {
        if (WordNumbers.isLetterOrDigit(chars[at])) {
            return 1;
        }
        if (chars[at] < FIRST_MARK) {
            return 0;
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

    /** A number that is the same for the same characters, and as good as random in its high bits. */
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
