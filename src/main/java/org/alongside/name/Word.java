package org.alongside.name;

import org.alongside.name.NameLists.Sense;
import org.jspecify.annotations.Nullable;

/** A word of a text as its readers see it. How it is spelled is looked up when somebody asks: of most words nobody does. */
final class Word {

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

    private final Writing writing;
    private final int start;
    private final int written;
    private final char gap;
    private final boolean opens;
    private final Line line;
    private final boolean common;
    private @Nullable Spelling spelling;

    /**
     * @param written where it ends, with what hangs on it
     * @param gap what stands between it and the word before: a space, {@code -} inside a word, {@code ,}, {@code .} after
     *     an initial or a title, {@code :}, {@code _} for a dash, or {@code |} for anything that keeps them apart
     * @param opens whether a capital would stand here anyway: at the start of a sentence, a list item, a quotation
     * @param line where it stands
     */
    Word(Writing writing, int start, int written, char gap, boolean opens, Line line) {
        this.writing = writing;
        this.start = start;
        this.written = written;
        this.gap = gap;
        this.opens = opens;
        this.line = line;
        this.common = writing.isCommon(start, written);
    }

    /** Whether it is a word like most: written small, and in none of the lists that make a small word more than that. */
    boolean isCommon() {
        return common;
    }

    int start() {
        return start;
    }

    char gap() {
        return gap;
    }

    boolean opens() {
        return opens;
    }

    Line line() {
        return line;
    }

    private Spelling spelling() {
        Spelling known = spelling;
        if (known == null) {
            known = writing.spelling(start, written);
            spelling = known;
        }
        return known;
    }

    /** Where it ends, without what hangs on it. */
    int end() {
        return start + spelling().length;
    }

    /** Its plain letters, with what hangs on it: "gwen's". */
    String whole() {
        return spelling().whole;
    }

    /** Its plain letters without that: "gwen". */
    String plain() {
        return spelling().plain;
    }

    /** Whether something hangs on it. */
    boolean isHungOn() {
        return !common && plain().length() < whole().length();
    }

    Shape shape() {
        return common ? Shape.SMALL : spelling().shape;
    }

    boolean isFirstName() {
        return !common && spelling().isFirstName;
    }

    /** Whether it is hardly ever anything but a title. */
    boolean isPlainTitle() {
        return !common && spelling().isPlainTitle;
    }

    /** Whether it is a title if a word that cannot be anything but a name follows. */
    boolean isWeakTitle() {
        return !common && spelling().isWeakTitle;
    }

    boolean isWelsh() {
        return !common && spelling().isWelsh;
    }

    /** Whether a public name may begin with it. */
    boolean beginsPublic() {
        return !common && spelling().beginsPublic;
    }

    boolean isSurname() {
        return spelling().isSurname();
    }

    /** Whether it is an English word that is written small, in any of its forms. */
    boolean isOrdinary() {
        return spelling().isOrdinary();
    }

    /** What it is, if it is a first name. */
    Sense sense() {
        return spelling().sense();
    }

    /** Whether a number of years comes next: "Gwen, 71,". */
    boolean isBeforeAge() {
        return writing.isBeforeAge(written);
    }

    boolean isSmall() {
        return shape() == Shape.SMALL;
    }

    boolean isCapital() {
        return shape() == Shape.CAPITAL || shape() == Shape.CAPITALS;
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
