package org.alongside.audit;

import java.util.Arrays;

/** Offsets in a view, in their order. */
final class Offsets {

    private int[] offsets = new int[16];
    private int count;

    void add(int offset) {
        if (count == offsets.length) {
            offsets = Arrays.copyOf(offsets, 2 * count);
        }
        offsets[count++] = offset;
    }

    int count() {
        return count;
    }

    int get(int index) {
        return offsets[index];
    }
}
