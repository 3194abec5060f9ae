package org.alongside.anonymity;

import java.util.Arrays;
import java.util.Set;

/** A text, and what may stand in it. What many rules ask of the text is worked out once. */
public final class Reading {

    private final String text;
    private final char[] chars;
    private final String folded;
    private final Set<String> cast;
    private final Set<String> known;
    private final Set<String> knownNumbers;

    /** Where the figures of the folded text are, in order. */
    private final int[] figures;

    private Reading(String text, Set<String> cast, Set<String> known, Set<String> knownNumbers) {
        this.text = text;
        this.chars = Folding.of(text);
        this.folded = new String(chars);
        this.cast = cast;
        this.known = known;
        this.knownNumbers = knownNumbers;
        this.figures = figures(chars);
    }

    /**
     * A text in which to look.
     *
     * @param text as its author wrote it, Markdown and all
     * @param cast names that the piece declares, as they are written in its {@code cast}
     * @param known names of places, organisations and helplines that everybody may know, in small letters
     * @param knownNumbers telephone numbers of public helplines, digits only
     */
    public static Reading of(String text, Set<String> cast, Set<String> known, Set<String> knownNumbers) {
        return new Reading(text, cast, known, knownNumbers);
    }

    private static int[] figures(char[] chars) {
        int[] figures = new int[16];
        int count = 0;
        for (int i = 0; i < chars.length; i++) {
            if (chars[i] >= '0' && chars[i] <= '9') {
                figures = count < figures.length ? figures : Arrays.copyOf(figures, 2 * count);
                figures[count++] = i;
            }
        }
        return Arrays.copyOf(figures, count);
    }

    public String text() {
        return text;
    }

    /**
     * The same text, character for character, in which every kind of space is a space, every hyphen and dash {@code -},
     * every apostrophe {@code '}, every quotation mark {@code "}, and full-width letters and digits are plain ones. Rules
     * look here.
     */
    public String folded() {
        return folded;
    }

    public int length() {
        return chars.length;
    }

    /** A character of the folded text; much faster than to ask a string, which rules do at every one. */
    public char at(int place) {
        return chars[place];
    }

    /** Where the next figure of the folded text is, or -1. */
    public int nextFigure(int from) {
        int found = Arrays.binarySearch(figures, from);
        int next = found >= 0 ? found : -found - 1;
        return next < figures.length ? figures[next] : -1;
    }

    public Set<String> cast() {
        return cast;
    }

    public Set<String> known() {
        return known;
    }

    public Set<String> knownNumbers() {
        return knownNumbers;
    }
}
