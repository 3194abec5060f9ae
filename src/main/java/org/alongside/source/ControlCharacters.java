package org.alongside.source;

/** Characters that no text contains, and that neither HTML nor XML can hold. */
public final class ControlCharacters {

    private ControlCharacters() {}

    /** Where the first one stands, or -1. */
    public static int firstIn(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (c < ' ' ? c != '\n' && c != '\t' : c >= '\u007f' && isControl(text.codePointAt(i))) {
                return i;
            }
            i += Character.isHighSurrogate(c) ? 1 : 0;
        }
        return -1;
    }

    /** The text without them. */
    public static String removedFrom(String text) {
        return firstIn(text) < 0
                ? text
                : text.codePoints()
                        .filter(c -> !isControl(c))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isControl(int c) {
        return (c < ' ' && c != '\n' && c != '\t')
                || c == 0x7f
                || c == 0xfffe
                || c == 0xffff
                || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE); // half a character
    }
}
