package org.alongside.identifier;

import java.util.List;
import java.util.regex.Pattern;
import org.alongside.anonymity.Reading;

/** Where matches of a pattern can begin. The pattern is tried nowhere else, as trying costs far more than to look. */
final class Start {

    private final boolean[] ascii = new boolean[128];
    private final boolean[] beginnings = new boolean[Reading.BEGINNINGS];
    private final boolean insideWords;

    private Start(String characters, boolean insideWords, String... words) {
        Pattern pattern = Pattern.compile(characters);
        for (char c = 0; c < ascii.length; c++) {
            ascii[c] = pattern.matcher(String.valueOf(c)).matches();
        }
        this.insideWords = insideWords;
        for (String word : words) {
            beginnings[Reading.beginning(word.charAt(0), word.charAt(1))] = true;
        }
    }

    /** @param characters a pattern for the first one; those that are not ASCII begin all patterns */
    static Start at(String characters) {
        return new Start(characters, true);
    }

    /** The same, for a pattern that begins with no letter behind another. */
    static Start ofWord(String characters) {
        return new Start(characters, false);
    }

    /** The same, where one of some characters is, or the first two letters of one of some words, in capitals or not. */
    static Start ofWord(String characters, List<String> words) {
        return new Start(characters, false, words.toArray(String[]::new));
    }

    boolean isAt(Reading reading, int place) {
        if (place >= reading.length()) {
            return false;
        }
        char c = reading.at(place);
        return (insideWords || place == 0 || !reading.isLetter(place - 1) || !reading.isLetter(place))
                && (c >= ascii.length || ascii[c] || isBeginning(c, reading, place + 1));
    }

    private boolean isBeginning(char first, Reading reading, int second) {
        return beginnings[Reading.beginning(first, second < reading.length() ? reading.at(second) : ' ')];
    }
}
