package org.alongside.identifier;

import java.util.regex.Pattern;
import org.alongside.anonymity.Reading;

/** Where matches of a pattern can begin. The pattern is tried nowhere else, as trying costs far more than to look. */
final class Start {

    private final boolean[] ascii = new boolean[128];
    private final boolean insideWords;

    private Start(String characters, boolean insideWords) {
        Pattern pattern = Pattern.compile(characters);
        for (char c = 0; c < ascii.length; c++) {
            ascii[c] = pattern.matcher(String.valueOf(c)).matches();
        }
        this.insideWords = insideWords;
    }

    /** @param characters a pattern for the first one; those that are not ASCII begin all patterns */
    static Start at(String characters) {
        return new Start(characters, true);
    }

    /** The same, for a pattern that begins with no letter behind another. */
    static Start ofWord(String characters) {
        return new Start(characters, false);
    }

    boolean isAt(Reading reading, int place) {
        if (place >= reading.length()) {
            return false;
        }
        char c = reading.at(place);
        return (c >= ascii.length || ascii[c])
                && (insideWords || place == 0 || !reading.isLetter(place - 1) || !reading.isLetter(place));
    }
}
