package org.alongside.name;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.alongside.anonymity.Reading;

/** The words that the cast allows: every part of a declared name, without titles, and what stands in brackets. */
final class CastNames {

    private final Set<String> words = new HashSet<>();

    CastNames(Reading reading) {
        for (String name : reading.cast()) {
            for (Word word : Prose.wordsOf(Reading.of(name, Set.of(), Set.of(), Set.of()))) {
                if (!word.isSmall() && !Titles.isTitle(word.plain())) {
                    words.add(word.plain());
                }
            }
            // a name that is written small, or in letters without capitals
            words.add(Letters.plain(name.toLowerCase(Locale.ROOT)));
        }
    }

    boolean allows(Word word) {
        return words.contains(word.plain()) || words.contains(word.whole());
    }

    /** A declared name that differs by a letter: left out, put in, another, or two that changed places. */
    boolean isAlmost(String word) {
        for (String name : words) {
            if (Math.max(name.length(), word.length()) >= 5 && isSlip(name, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSlip(String name, String word) {
        int length = Math.min(name.length(), word.length());
        if (Math.abs(name.length() - word.length()) > 1 || length < 4) {
            return false;
        }
        int start = 0;
        while (start < length && name.charAt(start) == word.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < length - start && name.charAt(name.length() - 1 - end) == word.charAt(word.length() - 1 - end)) {
            end++;
        }
        int nameRest = name.length() - start - end;
        int wordRest = word.length() - start - end;
        boolean swapped = nameRest == 2
                && wordRest == 2
                && name.charAt(start) == word.charAt(start + 1)
                && name.charAt(start + 1) == word.charAt(start);
        return swapped || Math.max(nameRest, wordRest) == 1;
    }
}
