package org.alongside.search;

import java.util.Arrays;

/**
 * The terms of one document and where they stand: each occurrence is one number, made of the term (24 bits), the passage
 * (20) and the offset (20), so that sorting them is all there is to inverting a document.
 */
final class Occurrences {

    /** Texts are cut there; nobody writes a paragraph of a million words. */
    private static final int LARGEST = (1 << 20) - 1;

    private long[] packed = new long[1024];
    private int size;

    void clear() {
        size = 0;
    }

    void add(int term, int passage, int offset) {
        if (passage > LARGEST || offset > LARGEST) {
            return;
        }
        if (size == packed.length) {
            packed = Arrays.copyOf(packed, 2 * size);
        }
        packed[size++] = (long) term << 40 | (long) passage << 20 | offset;
    }

    /** All of them by term, passage and offset. */
    long[] sorted() {
        Arrays.sort(packed, 0, size);
        return packed;
    }

    int size() {
        return size;
    }

    static int term(long occurrence) {
        return (int) (occurrence >>> 40);
    }

    static int passage(long occurrence) {
        return (int) (occurrence >>> 20) & LARGEST;
    }

    static int offset(long occurrence) {
        return (int) occurrence & LARGEST;
    }
}
