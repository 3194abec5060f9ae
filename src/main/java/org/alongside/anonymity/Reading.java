package org.alongside.anonymity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** A text, and what may stand in it. What many rules ask of the text is worked out once. Not for several threads. */
public final class Reading {

    /** How many beginnings of words there are: {@link #beginning}. */
    public static final int BEGINNINGS = 1 << 10;

    /** What a capital of ASCII and its small letter differ in. */
    private static final int CASE = 0x20;

    private enum Kind {
        SPACE,
        LETTER,
        FIGURE,
        MARK
    }

    /** Of all letters of Europe: to ask {@link Character} takes much longer. */
    private static final Kind[] KINDS = new Kind[0x250];

    static {
        for (char c = 0; c < KINDS.length; c++) {
            KINDS[c] = kindOf(c);
        }
    }

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

    /** What they begin with. */
    private final short[] beginnings;

    /** Where the characters of ASCII are that are neither letters nor spaces, in order. */
    private final int[] marks;

    private final Map<Class<?>, Object> workedOut = new HashMap<>();

    private Reading(String text, Set<String> cast, Set<String> known, Set<String> knownNumbers) {
        this.text = text;
        this.chars = Folding.of(text);
        this.folded = new String(chars);
        this.cast = cast;
        this.known = known;
        this.knownNumbers = knownNumbers;
        Row figureRow = new Row();
        Row wordRow = new Row();
        Row markRow = new Row();
        boolean inWord = false;
        for (int i = 0; i < chars.length; i++) {
            Kind kind = kind(chars[i]);
            boolean letter = kind == Kind.LETTER;
            if (letter && !inWord) {
                wordRow.add(i);
            } else if (kind == Kind.FIGURE) {
                figureRow.add(i);
                markRow.add(i);
            } else if (kind == Kind.MARK) {
                markRow.add(i);
            }
            inWord = letter;
        }
        this.figures = figureRow.places();
        this.words = wordRow.places();
        this.marks = markRow.places();
        this.beginnings = new short[words.length];
        for (int word = 0; word < words.length; word++) {
            int next = words[word] + 1;
            beginnings[word] = (short) beginning(chars[words[word]], next < chars.length ? chars[next] : ' ');
        }
    }

    private static Kind kind(char c) {
        return c < KINDS.length ? KINDS[c] : kindOf(c);
    }

    private static Kind kindOf(char c) {
        if (Character.isLetter(c)) {
            return Kind.LETTER;
        }
        return c <= ' ' || c >= 128 ? Kind.SPACE : Character.isDigit(c) ? Kind.FIGURE : Kind.MARK;
    }

    /**
     * A number for the first two characters of a word, the same for capitals and small letters; 0 if the first is no letter
     * of ASCII. Second characters that are none are all alike, but for those that count as one without regard to capitals.
     */
    public static int beginning(char first, char second) {
        int letter = first < 128 ? letter(first) : 0;
        return letter == 0 ? 0 : letter << 5 | letter(second);
    }

    private static int letter(char c) {
        char small = c < 128 ? (char) (c | CASE) : Character.toLowerCase(Character.toUpperCase(c));
        return small >= 'a' && small <= 'z' ? small - 'a' + 1 : 0;
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

    /** Whether one of some texts stands at a place of the folded text. */
    public boolean hasAnyAt(int place, String[] texts, boolean ignoreCase) {
        for (String sought : texts) {
            if (mayHaveAt(place, sought) && folded.regionMatches(ignoreCase, place, sought, 0, sought.length())) {
                return true;
            }
        }
        return false;
    }

    /** Looks at the third character alone, as a word's first two are known: quick, and nearly always the answer is no. */
    private boolean mayHaveAt(int place, String sought) {
        if (sought.length() < 3 || place + 3 > chars.length) {
            return true;
        }
        char here = chars[place + 2];
        char there = sought.charAt(2);
        return here >= 128 || there >= 128 || (here | CASE) == (there | CASE);
    }

    /** Where the first of some words begins at a place or behind it, or -1. */
    public int nextWord(int from, String[][] byBeginning, boolean ignoreCase) {
        short[] begun = beginnings;
        for (int word = firstWord(from); word < begun.length; word++) {
            String[] sought = byBeginning[begun[word]];
            if (sought.length > 0 && hasAnyAt(words[word], sought, ignoreCase)) {
                return words[word];
            }
        }
        return -1;
    }

    /** Where the next figure of the folded text is, or -1. */
    public int nextFigure(int from) {
        int next = first(figures, from);
        return next < figures.length ? figures[next] : -1;
    }

    /** How many figures there are from one place up to, but not with, another. */
    public int figures(int from, int to) {
        return first(figures, to) - first(figures, from);
    }

    /** Whether a letter of the folded text is there; much faster than to ask {@link Character}. */
    public boolean isLetter(int place) {
        return kind(chars[place]) == Kind.LETTER;
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

    /** What a word begins with, as {@link #beginning} has it. */
    public int beginning(int word) {
        return beginnings[word];
    }

    /** The number of the first mark at a place or behind it: a character of ASCII but for letters and spaces. */
    public int firstMark(int from) {
        return first(marks, from);
    }

    /** How many marks there are. */
    public int marks() {
        return marks.length;
    }

    /** Where a mark of the folded text is. */
    public int mark(int number) {
        return marks[number];
    }

    /** What several rules work out of this text, done by the first of them. */
    public <T> T once(Class<T> kind, Function<Reading, T> work) {
        Object known = workedOut.get(kind);
        if (known == null) {
            known = work.apply(this);
            workedOut.put(kind, known);
        }
        return kind.cast(known);
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
