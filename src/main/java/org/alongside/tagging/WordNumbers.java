package org.alongside.tagging;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * The words that were met, each with a number, found by their characters without making a string of them: most words of a
 * text have been met before, and looking them up is what tagging and indexing do most. Capital letters are as small ones and
 * all apostrophes are one. For one thread.
 */
public final class WordNumbers {

    private static final int BITS_OF_SIGN = 6;
    private static final int MOST_PACKED = Long.SIZE / BITS_OF_SIGN;

    private static final byte APOSTROPHE = 1;

    /** A code for each letter and figure of ASCII and for its apostrophe, 0 for what is not packed. */
    private static final byte[] CODES = new byte[128];

    static {
        for (char c = 0; c < CODES.length; c++) {
            int figure = Character.digit(c, Character.MAX_RADIX);
            CODES[c] = (byte) (c == '\'' ? APOSTROPHE : figure < 0 ? 0 : APOSTROPHE + 1 + figure);
        }
    }

    /** Spreads what differs in a few bits over the high ones. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final ToLongFunction<String> numbers;
    private final int most;
    private int size;

    /**
     * Short words, each packed into a number and followed by its own. They are in one row because memory is what a search
     * waits for: every step to another object costs as much as all the rest.
     */
    private long[] row = new long[1 << 13];

    private int shift = Long.numberOfLeadingZeros(row.length - 1);

    private final Map<String, Long> others = new HashMap<>();

    /**
     * @param numbers makes the number of a word that has not been met
     * @param most how many words are remembered, so that a hostile text cannot fill the memory
     */
    public WordNumbers(ToLongFunction<String> numbers, int most) {
        this.numbers = numbers;
        this.most = most;
    }

    /** The number of the word between two places. */
    public long of(char[] chars, int start, int end) {
        long packed = packed(chars, start, end);
        if (packed == 0) {
            return other(new String(chars, start, end - start));
        }
        int place = place(packed);
        if (row[place] == packed) {
            return row[place + 1];
        }
        long number = numbers.applyAsLong(new String(chars, start, end - start));
        if (size < most) {
            row[place] = packed;
            row[place + 1] = number;
            size++;
            growIfFull();
        }
        return number;
    }

    private long other(String word) {
        Long known = others.get(word);
        if (known != null) {
            return known;
        }
        long number = numbers.applyAsLong(word);
        if (others.size() < most) {
            others.put(word, number);
        }
        return number;
    }

    /** All characters of a short word of ASCII in one number; 0 for any other. */
    private static long packed(char[] chars, int start, int end) {
        if (end - start > MOST_PACKED) {
            return 0;
        }
        long packed = 0;
        for (int i = start; i < end; i++) {
            char c = chars[i];
            int code = c < CODES.length ? CODES[c] : isApostrophe(c) ? APOSTROPHE : 0;
            if (code == 0) {
                return 0;
            }
            packed = (packed << BITS_OF_SIGN) | code;
        }
        return packed;
    }

    /** What {@link Character#isLetterOrDigit} says, asked of a table: C1 compiles no better question of a whole text. */
    public static boolean isLetterOrDigit(char c) {
        return c < CODES.length ? CODES[c] > APOSTROPHE : Character.isLetterOrDigit(c);
    }

    public static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ' || c == '‘';
    }

    /** Where a packed word is, or an empty place for it. */
    private int place(long packed) {
        int place = (int) ((packed * SPREAD) >>> shift) & -2;
        while (row[place] != packed && row[place] != 0) {
            place = (place + 2) & (row.length - 1);
        }
        return place;
    }

    private void growIfFull() {
        if (4 * size <= row.length) {
            return;
        }
        long[] old = row;
        row = new long[2 * old.length];
        shift--;
        for (int i = 0; i < old.length; i += 2) {
            if (old[i] != 0) {
                int place = place(old[i]);
                row[place] = old[i];
                row[place + 1] = old[i + 1];
            }
        }
    }
}
