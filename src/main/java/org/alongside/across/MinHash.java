package org.alongside.across;

import java.util.Arrays;

/**
 * A sketch of a set of numbers: how alike two sets are is, about, in how many places their sketches are the same. After
 * Broder (1997), with one hash for all places (Li, Owen and Zhang 2012) and the empty ones filled from others that are
 * chosen by the place alone (Shrivastava 2017), so that short texts have whole sketches too.
 */
final class MinHash {

    /** The estimate errs by about {@code sqrt(J(1-J)/PLACES)}: four hundredths at most. */
    static final int PLACES = 128;

    /** Words that stand together: two are too common, and of four too few survive a change of every fifth word. */
    static final int SHINGLE = 3;

    private static final int PLACE_BITS = Integer.numberOfTrailingZeros(PLACES);

    /** Of nothing, which is like nothing. */
    static final MinHash EMPTY = new MinHash(new char[0]);

    private final char[] sketch;

    private MinHash(char[] sketch) {
        this.sketch = sketch;
    }

    /** The sketch of the shingles of some words; empty if there are none. */
    static MinHash ofShingles(int[] words) {
        long[] hashes = new long[Math.max(0, words.length - SHINGLE + 1)];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = mix(mix(mix(words[i]) + words[i + 1]) + words[i + 2]);
        }
        return of(hashes);
    }

    /** The sketch of a set of numbers that are spread evenly. */
    static MinHash of(long[] hashes) {
        if (hashes.length == 0) {
            return EMPTY;
        }
        int[] least = new int[PLACES];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (long hash : hashes) {
            int place = (int) (hash >>> (Long.SIZE - PLACE_BITS));
            least[place] = Math.min(least[place], (int) hash & Integer.MAX_VALUE);
        }
        char[] sketch = new char[PLACES];
        for (int i = 0; i < PLACES; i++) {
            sketch[i] = (char) mix(least[filled(i, least)]);
        }
        return new MinHash(sketch);
    }

    /** A place with something in it: this one, or the first of a row of places that every sketch tries alike. */
    private static int filled(int place, int[] least) {
        int at = place;
        for (int attempt = 1; least[at] == Integer.MAX_VALUE; attempt++) {
            at = (int) (mix(((long) place << Integer.SIZE) + attempt) >>> (Long.SIZE - PLACE_BITS));
        }
        return at;
    }

    boolean isEmpty() {
        return sketch.length == 0;
    }

    /** What stands in a place and the one after it. */
    int band(int place) {
        return sketch[place] << Character.SIZE | sketch[place + 1];
    }

    /** How much of two sets is in both: the Jaccard index, estimated. */
    double alike(MinHash other) {
        if (isEmpty() || other.isEmpty()) {
            return 0;
        }
        int same = 0;
        for (int i = 0; i < PLACES; i++) {
            same += sketch[i] == other.sketch[i] ? 1 : 0;
        }
        return (double) same / PLACES;
    }

    /** Spreads a number over all sixty-four bits (SplitMix64). */
    static long mix(long number) {
        long z = number + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
