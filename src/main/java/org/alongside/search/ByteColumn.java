package org.alongside.search;

import java.util.Arrays;

/** Bytes that grow, and the whole numbers in them: seven bits a byte, the lowest first, the eighth bit if more follow. */
final class ByteColumn {

    private byte[] bytes;
    private int size;

    ByteColumn() {
        this(8);
    }

    ByteColumn(int capacity) {
        this.bytes = new byte[capacity];
    }

    /** @param bytes what is in it, not copied */
    ByteColumn(byte[] bytes) {
        this.bytes = bytes;
        this.size = bytes.length;
    }

    void put(int value) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * size);
        }
        bytes[size++] = (byte) value;
    }

    /** @param number not negative */
    void putNumber(int number) {
        int rest = number;
        while (rest > 0x7f) {
            put((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        put(rest);
    }

    void put(byte[] more) {
        put(more, more.length);
    }

    void put(byte[] more, int length) {
        if (size + length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + length));
        }
        System.arraycopy(more, 0, bytes, size, length);
        size += length;
    }

    void put(ByteColumn other) {
        put(other.bytes, other.size);
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    Reader read() {
        return read(0, size);
    }

    Reader read(int from, int to) {
        return new Reader(bytes, from, to);
    }

    /** Goes through bytes once. */
    static final class Reader {

        private final byte[] bytes;
        private final int end;
        private int at;

        Reader(byte[] bytes, int start, int end) {
            this.bytes = bytes;
            this.at = start;
            this.end = end;
        }

        boolean hasMore() {
            return at < end;
        }

        void copy(int length, byte[] to, int place) {
            System.arraycopy(bytes, at, to, place, length);
            at += length;
        }

        int next() {
            return bytes[at++] & 0xff;
        }

        int number() {
            int number = 0;
            for (int shift = 0; ; shift += 7) {
                int part = next();
                number |= (part & 0x7f) << shift;
                if (part < 0x80) {
                    return number;
                }
            }
        }
    }
}
