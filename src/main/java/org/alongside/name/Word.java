package org.alongside.name;

import org.alongside.name.NameLists.Sense;

/**
 * A word of a text as its readers see it.
 *
 * @param spelling its letters, and what hangs on it
 * @param gap what stands between it and the word before: a space, {@code -} inside a word, {@code ,}, {@code .} after an
 *     initial or a title, {@code :}, {@code _} for a dash, or {@code |} for anything that keeps them apart
 * @param opens whether a capital would stand here anyway: at the start of a sentence, a list item, a quotation
 * @param line where it stands
 * @param isBeforeAge whether a number of years comes next: "Gwen, 71,"
 */
record Word(int start, Spelling spelling, char gap, boolean opens, Line line, boolean isBeforeAge) {

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

    /** Where it ends, without what hangs on it. */
    int end() {
        return start + spelling.length;
    }

    /** Its plain letters, with what hangs on it: "gwen's". */
    String whole() {
        return spelling.whole;
    }

    /** Its plain letters without that: "gwen". */
    String plain() {
        return spelling.plain;
    }

    Shape shape() {
        return spelling.shape;
    }

    boolean isFirstName() {
        return spelling.isFirstName;
    }

    boolean isSurname() {
        return spelling.isSurname();
    }

    /** Whether it is an English word that is written small, in any of its forms. */
    boolean isOrdinary() {
        return spelling.isOrdinary();
    }

    /** What it is, if it is a first name. */
    Sense sense() {
        return spelling.sense();
    }

    boolean isSmall() {
        return spelling.shape == Shape.SMALL;
    }

    boolean isCapital() {
        return spelling.shape == Shape.CAPITAL || spelling.shape == Shape.CAPITALS;
    }

    boolean isPossessive() {
        return whole().endsWith("'s") && whole().length() == plain().length() + 2;
    }

    /** Whether a verb hangs on it: "Gwen'd gone", "Gwen'll come". */
    boolean hasVerb() {
        return whole().endsWith("'d") || whole().endsWith("'ll");
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
