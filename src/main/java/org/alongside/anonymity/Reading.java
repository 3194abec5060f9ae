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

    /** Where its words begin, in order: at a letter behind none. */
    private final int[] words;

    private Reading(String text, Set<String> cast, Set<String> known, Set<String> knownNumbers) {
        this.text = text;
        this.chars = Folding.of(text);
        this.folded = new String(chars);
        this.cast = cast;
        this.known = known;
        this.knownNumbers = knownNumbers;
        Row figureRow = new Row();
        Row wordRow = new Row();
        boolean inWord = false;
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            boolean letter = Character.isLetter(c);
            if (letter && !inWord) {
                wordRow.add(i);
            } else if (c >= '0' && c <= '9') {
                figureRow.add(i);
            }
            inWord = letter;
        }
        this.figures = figureRow.places();
        this.words = wordRow.places();
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
        int next = first(figures, from);
        return next < figures.length ? figures[next] : -1;
    }

    /** The number of the first word that begins at a place or behind it. */
    public int firstWord(int from) {
        return first(words, from);
    }

    /** How many words there are. */
    public int words() {
        return words.length;
    }

    /** Where a word of the folded text begins. */
    public int wordStart(int word) {
        return words[word];
    }

    private static int first(int[] places, int from) {
        int found = Arrays.binarySearch(places, from);
        return found >= 0 ? found : -found - 1;
    }

    private static final class Row {

        private int[] places = new int[64];
        private int count;

        void add(int place) {
            if (count == places.length) {
                places = Arrays.copyOf(places, 2 * count);
            }
            places[count++] = place;
        }

        int[] places() {
            return Arrays.copyOf(places, count);
        }
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
