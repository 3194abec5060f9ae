package org.alongside.name;

import java.util.Set;
import org.alongside.anonymity.Reading;
import org.alongside.name.Word.Line;
import org.alongside.name.Word.Shape;

/** The letters of a text: how far a word goes, and how it is written. */
final class Writing {

    /** Endings of Welsh and English that hang on a word and are none of its letters. */
    private static final Set<String> HANGING = Tellings.set("s d ll ve re m t r n i w u ch th");

    /** The most characters of a mailbox before its @. */
    private static final int LONGEST_MAILBOX = 64;

    private static final int OLDEST = 110;

    private final String original;
    private final String text;

    Writing(Reading reading) {
        this.original = reading.text();
        this.text = reading.folded();
    }

    int endOfWord(int start) {
        int end = start;
        while (end < text.length() && (isLetter(text.charAt(end)) || isApostropheAt(end))) {
            end++;
        }
        return end;
    }

    Word word(int start, int end, char gap, boolean opens, Line line) {
        String letters = text.substring(start, end);
        String whole = Letters.plain(letters);
        int apostrophe = start + letters.lastIndexOf('\'');
        boolean hangs = apostrophe > start && HANGING.contains(Letters.plain(text.substring(apostrophe + 1, end)));
        int plainEnd = hangs ? apostrophe : end;
        String plain = hangs ? Letters.plain(text.substring(start, plainEnd)) : whole;
        return new Word(start, plainEnd, whole, plain, shape(start, plainEnd), gap, opens, line, isBeforeAge(end));
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private boolean isApostropheAt(int place) {
        return text.charAt(place) == '\''
                && original.charAt(place) != '`'
                && place + 1 < text.length()
                && Character.isLetter(text.charAt(place + 1));
    }

    /** Whether an address begins here: of a page, or of a mailbox. */
    boolean isAddress(int start, int wordEnd) {
        if (isAt(wordEnd, '@')
                || text.startsWith("://", wordEnd)
                || (wordEnd - start == 3 && text.startsWith("www.", start))) {
            return true;
        }
        int end = wordEnd; // names joined by dots, as they are before an @
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end)) || ".-_+".indexOf(text.charAt(end)) >= 0)) {
            end++;
            if (end - wordEnd > LONGEST_MAILBOX) {
                return false;
            }
        }
        return end > wordEnd && isAt(end, '@');
    }

    private boolean isAt(int place, char c) {
        return place < text.length() && text.charAt(place) == c;
    }

    /** Whether an age comes next, between a space, or a comma, and the end of what is said: " 71.", ", 71,". */
    private boolean isBeforeAge(int end) {
        int digit = isAt(end, ',') ? end + 1 : end;
        if (!isAt(digit, ' ')) {
            return false;
        }
        int age = 0;
        int after = digit + 1;
        while (after < text.length() && Character.isDigit(text.charAt(after)) && age < OLDEST) {
            age = age * 10 + text.charAt(after) - '0';
            after++;
        }
        return age > 0
                && age < OLDEST
                && (after == text.length() || ",.;)\n".indexOf(text.charAt(after)) >= 0)
                && (digit == end || isAt(after, ','));
    }

    private Shape shape(int start, int end) {
        int letters = 0;
        int capitals = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            letters += Character.isLetter(c) ? 1 : 0;
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        boolean capitalLater =
                end - start > 3 && text.charAt(start + 1) == '\'' && Character.isUpperCase(text.charAt(start + 2));
        if (!Character.isUpperCase(text.charAt(start)) && !capitalLater) {
            return Shape.SMALL;
        }
        if (letters == 1) {
            return Shape.INITIAL;
        }
        return capitals == letters ? Shape.CAPITALS : Shape.CAPITAL;
    }
}
