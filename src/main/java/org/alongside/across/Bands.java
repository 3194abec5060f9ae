package org.alongside.across;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Finds sketches that may be alike without comparing all with all: those that are the same in one band of two places. Pairs
 * with a likeness of a quarter are missed once in sixty times, of a half never.
 */
final class Bands {

    private static final int ROWS = 2;

    /** How many of those before it with the same band a sketch is compared with, so that a thousand copies take no longer. */
    private static final int NEIGHBOURS = 12;

    /** What is done with a pair; the first comes later in the list. */
    interface Comparison {
        /** Whether this is enough for the first one. */
        boolean isFound(int later, int earlier);
    }

    private Bands() {}

    static void eachPair(List<MinHash> sketches, Comparison comparison) {
        BitSet done = new BitSet(sketches.size());
        for (int band = 0; band < MinHash.PLACES; band += ROWS) {
            long[] keys = keys(sketches, band);
            for (int i = 1; i < keys.length; i++) {
                int later = (int) keys[i];
                for (int j = i - 1; j >= Math.max(0, i - NEIGHBOURS) && !done.get(later); j--) {
                    if (keys[i] >>> Integer.SIZE != keys[j] >>> Integer.SIZE) {
                        break;
                    }
                    done.set(later, comparison.isFound(later, (int) keys[j]));
                }
            }
        }
    }

    /** What stands in a band, and whose it is, sorted: the same stand together, in the order of the list. */
    private static long[] keys(List<MinHash> sketches, int band) {
        long[] keys = new long[sketches.size()];
        int length = 0;
        for (int i = 0; i < sketches.size(); i++) {
            if (!sketches.get(i).isEmpty()) {
                keys[length++] = (long) sketches.get(i).band(band) << Integer.SIZE | i;
            }
        }
        Arrays.sort(keys, 0, length);
        return Arrays.copyOf(keys, length);
    }
}
