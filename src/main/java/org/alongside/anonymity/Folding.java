package org.alongside.anonymity;

/** Makes look-alike characters the same, one for one, so that places in the folded text are places in the text. */
final class Folding {

    private Folding() {}

    static char[] of(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            if (folded[i] >= 128 || folded[i] == '`') {
                folded[i] = fold(folded[i]);
            }
        }
        return folded;
    }

    private static char fold(char c) {
        if (c < 128) {
            return c == '`' ? '\'' : c;
        }
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return (char) (c - 0xFEE0); // full-width forms stand in the order of ASCII
        }
        if (Character.isSpaceChar(c) || c == '\u200B' || c == '\u2060' || c == '\uFEFF') {
            return ' ';
        }
        if (Character.getType(c) == Character.DASH_PUNCTUATION || c == '\u2212' || c == '\u00AD') {
            return '-';
        }
        if (c == '\u2018' || c == '\u2019' || c == '\u02BC' || c == '\u00B4') {
            return '\'';
        }
        if (c == '\u201C' || c == '\u201D' || c == '\u201E') {
            return '"'; // which most texts have, and without them a text takes one byte a character
        }
        if (c == '\u2026') {
            return '.';
        }
        int digit = Character.digit(c, 10);
        return digit >= 0 ? (char) ('0' + digit) : c;
    }
}
