package org.alongside.audit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One way of reading a file: some bytes of UTF-8, and where each of them comes from in the file. */
final class View {

    private byte[] bytes;
    private int length;
    private int @Nullable [] places;

    private View(byte[] bytes, int length, int @Nullable [] places) {
        this.bytes = bytes;
        this.length = length;
        this.places = places;
    }

    /** A file as it is. */
    static View of(byte[] bytes) {
        return new View(bytes, bytes.length, null);
    }

    static View of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** One to be filled. */
    static View empty(int capacity) {
        int size = Math.max(64, capacity);
        return new View(new byte[size], 0, new int[size]);
    }

    int length() {
        return length;
    }

    byte[] bytes() {
        return bytes;
    }

    byte at(int index) {
        return index >= 0 && index < length ? bytes[index] : 0;
    }

    /** Where a byte comes from; behind the last one, where the file ends. */
    int place(int index) {
        int[] from = places;
        if (from == null) {
            return index;
        }
        return length == 0 ? 0 : from[Math.min(index, length - 1)];
    }

    void add(int value, int place) {
        int[] from = places;
        if (from == null) {
            throw new IllegalStateException("a file as it is");
        }
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * length);
            from = Arrays.copyOf(from, 2 * length);
            places = from;
        }
        bytes[length] = (byte) value;
        from[length++] = place;
    }

    void addCodePoint(int codePoint, int place) {
        if (codePoint < 0x80) {
            add(codePoint, place);
        } else {
            for (byte value : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
                add(value, place);
            }
        }
    }

    String text() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    String text(int start, int end) {
        int from = Math.max(0, Math.min(start, length));
        return new String(bytes, from, Math.max(0, Math.min(end, length) - from), StandardCharsets.UTF_8);
    }
}
