package org.alongside.tagging;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a lexicon calls the words that were met, found by their characters without making a string of them. Most words
 * of a text have been met before; looking them up is what tagging does most. For one thread.
 */
final class KnownWords {

    /** How many different words are remembered, so that a hostile text cannot fill the memory. */
    private static final int REMEMBERED = 1 << 15;

    /** What the lexicon calls a word: the number of its stem and of the word itself. */
    record Numbers(int stem, int exact) {}

    /** A word that was met. The numbers are in it, not behind it: every step to another object costs as much as the rest. */
    static final class Known {

        final int stem;
        final int exact;
        private final char[] word;
        private final @Nullable Known next;

        Known(String word, Numbers numbers, @Nullable Known next) {
            this.stem = numbers.stem();
            this.exact = numbers.exact();
            this.word = word.toCharArray();
            this.next = next;
        }

        private boolean is(char[] chars, int start, int length) {
            if (length != word.length) {
                return false;
            }
            for (int i = 0; i < length; i++) {
                if (word[i] != chars[start + i]) {
                    return false;
                }
            }
            return true;
        }
    }

    private final Function<String, Numbers> lexicon;
    private final @Nullable Known[] met = new Known[REMEMBERED];
    private int size;

    KnownWords(Function<String, Numbers> lexicon) {
        this.lexicon = lexicon;
    }

    Known of(char[] chars, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + chars[i];
        }
        int place = (hash ^ hash >>> 15) & REMEMBERED - 1;
        for (Known candidate = met[place]; candidate != null; candidate = candidate.next) {
            if (candidate.is(chars, start, end - start)) {
                return candidate;
            }
        }
        String word = new String(chars, start, end - start);
        Known known = new Known(word, lexicon.apply(word), met[place]);
        if (size < REMEMBERED) {
            met[place] = known;
            size++;
        }
        return known;
    }
}
