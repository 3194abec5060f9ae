package org.alongside.name;

import java.util.List;
import java.util.Set;

/** How far a name goes on. */
final class Surnames {

    private static final Set<String> PARTICLES = Set.of(
            "ap", "ab", "ferch", "verch", "mac", "mc", "o", "de", "da", "dos", "du", "di", "van", "von", "der", "den",
            "bin", "bint", "ibn", "al", "el", "st");

    private static final int MOST_WORDS = 8;

    private Surnames() {}

    static boolean isParticle(Word word) {
        return PARTICLES.contains(word.plain());
    }

    /** The last word of the name that starts at {@code first}; what everybody may write is not a part of it. */
    static int lastOf(Names names, int first) {
        List<Word> words = names.words();
        int last = first;
        int end = Math.min(words.size(), first + MOST_WORDS);
        for (int i = first + 1;
                i < end && words.get(i).joins() && !words.get(i - 1).isPossessive();
                i++) {
            Word word = words.get(i);
            if (word.gap() == '-' && word.isCapital()) {
                last = i;
            } else if (names.couldBeSurname(i) && !isTitleCase(word)) {
                last = i;
            } else if (word.shape() != Word.Shape.INITIAL && !isParticle(word)) {
                break;
            }
        }
        return last;
    }

    /** A word in a heading whose capital says nothing. */
    private static boolean isTitleCase(Word word) {
        return word.line() == Word.Line.HEADING && word.isOrdinary();
    }
}
