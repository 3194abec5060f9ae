package org.alongside.name;

import java.util.Set;
import java.util.stream.Stream;
import org.alongside.anonymity.Reading;

/** Says of nearly every word that is written small, by its letters alone, that no list makes it more than a word. */
final class SmallWords {

    /** Sixteen for each word of the lists, so that of twenty words that are in none, one is looked up in vain. */
    private static final int BITS = 1 << 18;

    private static final long[] LISTED = new long[BITS / Long.SIZE];

    static {
        Stream.of(
                        NameLists.FIRST,
                        ChineseNames.ALL,
                        NameLists.SMALL_STARTS,
                        Titles.SMALL,
                        Welsh.SMALL_WORDS,
                        Prose.SHORTENED)
                .flatMap(Set::stream)
                .forEach(SmallWords::add);
    }

    private SmallWords() {}

    private static void add(String word) {
        int bit = bit(word.hashCode());
        LISTED[bit / Long.SIZE] |= 1L << bit;
    }

    /** Whether a stretch of the folded text has small letters of ASCII alone, and they are in no list. */
    static boolean isCommon(Reading reading, int start, int end) {
        int hash = 0; // as a string has it
        for (int i = start; i < end; i++) {
            char c = reading.at(i);
            if (!Writing.isSmallLetter(c)) {
                return false;
            }
            hash = 31 * hash + c;
        }
        int bit = bit(hash);
        return (LISTED[bit / Long.SIZE] & 1L << bit) == 0;
    }

    private static int bit(int hash) {
        return (hash ^ hash >>> 15) & BITS - 1;
    }
}
