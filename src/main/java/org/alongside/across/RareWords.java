package org.alongside.across;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * In how many pieces a word, or a pair of words that stand together, occurs. Counts are by hash in a table of fixed size and
 * stop at 15: two words that fall together seem more common than they are, never rarer. Safe for many threads, in any
 * order.
 */
final class RareWords {

    /** What more pieces than these have is not rare. */
    static final int MANY = 12;
    /** How many a piece keeps. */
    static final int KEPT = 64;

    /** Enough to count to more than {@link #MANY}, and no more, so that the table stays near the processor. */
    private static final int COUNT_BITS = 4;

    private static final int MOST = (1 << COUNT_BITS) - 1;
    private static final int COUNTS_EACH = Integer.SIZE / COUNT_BITS;
    private static final int COUNTS_FOR_EACH_PIECE = 256;
    private static final int FEWEST_COUNTS = 1 << 16;
    private static final int MOST_COUNTS = 1 << 25;

    private final AtomicIntegerArray counts;
    private final int mask;

    RareWords(int pieces) {
        long wanted = Math.min(MOST_COUNTS, Math.max(FEWEST_COUNTS, (long) pieces * COUNTS_FOR_EACH_PIECE));
        int size = Integer.highestOneBit((int) wanted - 1) << 1;
        this.counts = new AtomicIntegerArray(size / COUNTS_EACH);
        this.mask = size - 1;
    }

    /** Different words of a text that tell much, and pairs of them that follow each other in a sentence. */
    static int[] in(int[] tokens) {
        Different found = new Different(2 * tokens.length);
        int before = Tokens.END;
        for (int token : tokens) {
            if (Tokens.isTelling(token)) {
                found.add(token);
                if (before != Tokens.END) {
                    found.add((int) MinHash.mix(((long) before << Integer.SIZE) + token) | 1);
                }
                before = token;
            } else if (token == Tokens.END) {
                before = Tokens.END;
            }
        }
        return found.all();
    }

    /** Numbers other than 0, each once, in the order in which they came. */
    private static final class Different {

        private final int[] slots;
        private final int[] numbers;
        private int length;

        Different(int most) {
            this.slots = new int[Integer.highestOneBit(Math.max(1, most)) << 1];
            this.numbers = new int[most];
        }

        void add(int number) {
            int slot = (number ^ number >>> 15) & (slots.length - 1);
            while (slots[slot] != 0 && slots[slot] != number) {
                slot = (slot + 1) & (slots.length - 1);
            }
            if (slots[slot] == 0) {
                slots[slot] = number;
                numbers[length++] = number;
            }
        }

        int[] all() {
            return Arrays.copyOf(numbers, length);
        }
    }

    /** Counts the words of one piece. */
    void count(int[] different) {
        for (int word : different) {
            int slot = slot(word);
            int shift = shift(slot);
            int index = slot / COUNTS_EACH;
            int was = counts.get(index);
            while ((was >>> shift & MOST) < MOST && !counts.compareAndSet(index, was, was + (1 << shift))) {
                was = counts.get(index);
            }
        }
    }

    /** In how many pieces a word occurs, or more. */
    int piecesWith(int word) {
        int slot = slot(word);
        return counts.get(slot / COUNTS_EACH) >>> shift(slot) & MOST;
    }

    private int slot(int word) {
        return (int) MinHash.mix(word) & mask;
    }

    private static int shift(int slot) {
        return slot % COUNTS_EACH * COUNT_BITS;
    }

    /** The rare ones among the words of a piece that has been counted; every piece chooses alike. */
    Rare rareOf(int[] different) {
        long[] shared = new long[different.length];
        int length = 0;
        int all = 0;
        for (int word : different) {
            int pieces = piecesWith(word);
            if (pieces <= MANY) {
                all++;
                if (pieces > 1) {
                    shared[length++] = ((long) pieces << Integer.SIZE) | (word & 0xFFFFFFFFL);
                }
            }
        }
        Arrays.sort(shared, 0, length);
        int[] kept = new int[Math.min(KEPT, length)];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = (int) shared[i];
        }
        return new Rare(kept, length, all);
    }
}
