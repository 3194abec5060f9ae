package org.alongside.name;

/**
 * A word of a text as its readers see it.
 *
 * @param whole its plain letters, with what hangs on it: "gwen's"
 * @param plain its plain letters without that: "gwen"
 * @param gap what stands between it and the word before: a space, {@code -} inside a word, {@code ,}, {@code .} after an
 *     initial or a title, {@code :}, {@code _} for a dash, or {@code |} for anything that keeps them apart
 * @param opens whether a capital would stand here anyway: at the start of a sentence, a list item, a quotation
 * @param line where it stands
 * @param isBeforeAge whether a number of years comes next: "Gwen, 71,"
 */
record Word(
        int start,
        int end,
        String whole,
        String plain,
        Shape shape,
        char gap,
        boolean opens,
        Line line,
        boolean isBeforeAge) {

    /** How it is written. */
    enum Shape {
        SMALL,
        INITIAL,
        CAPITAL,
        CAPITALS
    }

    /** What kind of line it stands in. */
    enum Line {
        TEXT,
        HEADING,
        QUOTE
    }

    boolean isSmall() {
        return shape == Shape.SMALL;
    }

    boolean isCapital() {
        return shape == Shape.CAPITAL || shape == Shape.CAPITALS;
    }

    boolean isPossessive() {
        return whole.endsWith("'s") && whole.length() == plain.length() + 2;
    }

    /** Whether a verb hangs on it: "Gwen'd gone", "Gwen'll come". */
    boolean hasVerb() {
        return whole.endsWith("'d") || whole.endsWith("'ll");
    }

    /** Whether nothing but a space, or the dot of an initial, is between it and the word before. */
    boolean follows() {
        return gap == ' ' || gap == '.';
    }

    /** Whether it belongs to the word before as the parts of a name do. */
    boolean joins() {
        return follows() || gap == '-';
    }
}
