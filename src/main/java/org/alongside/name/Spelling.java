package org.alongside.name;

import java.util.Set;
import org.alongside.anonymity.Reading;
import org.alongside.name.NameLists.Sense;
import org.alongside.name.Word.Shape;
import org.jspecify.annotations.Nullable;

/**
 * How a word is written and what the lists say of it, worked out once for all the places where it stands: nearly every word
 * has been met before.
 */
final class Spelling {

    /** Endings of Welsh and English that hang on a word and are none of its letters. */
    private static final Set<String> HANGING = Tellings.set("s d ll ve re m t r n i w u ch th");

    /** One spelling takes the place of another: this saves time and decides nothing. Threads may make the same twice. */
    private static final @Nullable Spelling[] MET = new Spelling[1 << 15];

    private static final int LONGEST_KEPT = 40;

    private final char[] letters;
    final String whole;
    final String plain;

    /** How many of the letters are no ending. */
    final int length;

    final Shape shape;
    final boolean isFirstName;
    final boolean isPlainTitle;
    final boolean isWeakTitle;
    final boolean isWelsh;

    /** Whether a public name may begin with it. */
    final boolean beginsPublic;

    // These are asked of few words, so nothing is looked up before. Two threads find the same.
    private @Nullable Boolean surname;
    private @Nullable Boolean ordinary;
    private @Nullable Sense sense;

    private Spelling(char[] letters) {
        this.letters = letters;
        String written = new String(letters);
        whole = Letters.plain(written);
        int apostrophe = written.lastIndexOf('\'');
        boolean hangs = apostrophe > 0 && HANGING.contains(Letters.plain(written.substring(apostrophe + 1)));
        length = hangs ? apostrophe : letters.length;
        plain = hangs ? Letters.plain(written.substring(0, length)) : whole;
        shape = shape(written, length);
        isFirstName = NameLists.isFirstName(plain);
        boolean small = shape == Shape.SMALL;
        isPlainTitle = !small && Titles.isPlain(plain);
        isWeakTitle = small ? Titles.isSmall(plain) : Titles.isWord(plain);
        isWelsh = Welsh.has(plain);
        beginsPublic = small
                ? NameLists.startsSmall(plain)
                : NameLists.beginsPublic(plain) || (hangs && NameLists.beginsPublic(whole));
    }

    boolean isSurname() {
        Boolean known = surname;
        if (known == null) {
            known = NameLists.isSurname(plain);
            surname = known;
        }
        return known;
    }

    boolean isOrdinary() {
        Boolean known = ordinary;
        if (known == null) {
            known = NameLists.isOrdinary(plain);
            ordinary = known;
        }
        return known;
    }

    Sense sense() {
        Sense known = sense;
        if (known == null) {
            known = NameLists.sense(plain);
            sense = known;
        }
        return known;
    }

    /** The spelling of a stretch of the folded text. */
    static Spelling of(Reading reading, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + reading.at(i);
        }
        int place = (hash ^ hash >>> 15) & MET.length - 1;
        Spelling met = MET[place];
        if (met != null && met.is(reading, start, end)) {
            return met;
        }
        Spelling made = new Spelling(reading.folded().substring(start, end).toCharArray());
        if (end - start <= LONGEST_KEPT) {
            MET[place] = made;
        }
        return made;
    }

    private boolean is(Reading reading, int start, int end) {
        if (end - start != letters.length) {
            return false;
        }
        for (int i = 0; i < letters.length; i++) {
            if (letters[i] != reading.at(start + i)) {
                return false;
            }
        }
        return true;
    }

    private static Shape shape(String text, int end) {
        int letters = 0;
        int capitals = 0;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            letters += Character.isLetter(c) ? 1 : 0;
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        boolean capitalLater = end > 3 && text.charAt(1) == '\'' && Character.isUpperCase(text.charAt(2));
        if (!Character.isUpperCase(text.charAt(0)) && !capitalLater) {
            return Shape.SMALL;
        }
        if (letters == 1) {
            return Shape.INITIAL;
        }
        return capitals == letters ? Shape.CAPITALS : Shape.CAPITAL;
    }
}
