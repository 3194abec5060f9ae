package org.alongside.across;

import java.util.Collection;

/** Says at once of most numbers that they are not in a set. */
final class Filter {

    private static final int BITS = 1 << 14;

    private final long[] bits = new long[BITS / Long.SIZE];

    Filter(Collection<Integer> numbers) {
        for (int number : numbers) {
            int bit = bit(number);
            bits[bit / Long.SIZE] |= 1L << bit;
        }
    }

    boolean mayHave(int number) {
        int bit = bit(number);
        return (bits[bit / Long.SIZE] & 1L << bit) != 0;
    }

    private static int bit(int number) {
        return (number ^ number >>> 14) & (BITS - 1);
    }
}
