package org.alongside.name;

import org.alongside.anonymity.Reading;

/** The letters of a text: how far a word goes, and how it is written. */
final class Writing {

    /** The most characters of a mailbox before its @. */
    private static final int LONGEST_MAILBOX = 64;

    private static final int OLDEST = 110;

    private final Reading reading;
    private final String original;
    private final String text;

    Writing(Reading reading) {
        this.reading = reading;
        this.original = reading.text();
        this.text = reading.folded();
    }

    int endOfWord(int start) {
        int end = start;
        while (end < reading.length() && isSmallLetter(reading.at(end))) {
            end++; // as most letters are
        }
        while (end < reading.length() && (isLetter(end) || isApostropheAt(end))) {
            end++;
        }
        return end;
    }

    Spelling spelling(int start, int end) {
        return Spelling.of(reading, start, end);
    }

    boolean isCommon(int start, int end) {
        return SmallWords.isCommon(reading, start, end);
    }

    /** Of ASCII. */
    static boolean isSmallLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private boolean isLetter(int place) {
        char c = reading.at(place);
        return reading.isLetter(place) || (c >= 128 && Character.getType(c) == Character.NON_SPACING_MARK);
    }

    private boolean isApostropheAt(int place) {
        return reading.at(place) == '\''
                && original.charAt(place) != '`'
                && place + 1 < text.length()
                && reading.isLetter(place + 1);
    }

    /** Whether an address begins here: of a page, or of a mailbox. */
    boolean isAddress(int start, int wordEnd) {
        if (isAt(wordEnd, ' ')) {
            return false; // as nearly always
        }
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
        return place < reading.length() && reading.at(place) == c;
    }

    /** Whether an age comes next, between a space, or a comma, and the end of what is said: " 71.", ", 71,". */
    boolean isBeforeAge(int end) {
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
}
