package org.alongside.kept;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

/** Bytes that grow, and the whole numbers in them: seven bits a byte, the lowest first, the eighth bit if more follow. */
public final class ByteColumn {

    private byte[] bytes;
    private int size;

    public ByteColumn() {
        this(8);
    }

    public ByteColumn(int capacity) {
        this.bytes = new byte[capacity];
    }

    /** Over bytes that are there already; they are not copied. */
    public ByteColumn(byte[] bytes) {
        this.bytes = bytes;
        this.size = bytes.length;
    }

    public void put(int value) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * size);
        }
        bytes[size++] = (byte) value;
    }

    /** Puts a number, which takes ten bytes if it is negative. */
    public void putNumber(long number) {
        long rest = number;
        while ((rest & ~0x7fL) != 0) {
            put((int) (rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        put((int) rest);
    }

    /** Puts a text after its length in bytes. */
    public void putText(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        putNumber(utf8.length);
        put(utf8);
    }

    public void put(byte[] more) {
        put(more, more.length);
    }

    public void put(byte[] more, int length) {
        if (size + length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + length));
        }
        System.arraycopy(more, 0, bytes, size, length);
        size += length;
    }

    public void put(ByteColumn other) {
        put(other.bytes, other.size);
    }

    public int size() {
        return size;
    }

    public void clear() {
        size = 0;
    }

    public byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    public Reader read() {
        return read(0, size);
    }

    public Reader read(int from, int to) {
        return new Reader(bytes, from, to, Optional.empty());
    }

    /** Goes through bytes once. */
    public static final class Reader {

        private final byte[] bytes;
        private final int end;
        private final Optional<Supplier<byte[]>> source;
        private int at;

        private Reader(byte[] bytes, int start, int end, Optional<Supplier<byte[]>> source) {
            this.bytes = bytes;
            this.at = start;
            this.end = end;
            this.source = source;
        }

        /** Over bytes that can be had again from a source. */
        static Reader of(byte[] bytes, Supplier<byte[]> source) {
            return new Reader(bytes, 0, bytes.length, Optional.of(source));
        }

        /** Passes over some bytes, and gives what reads them as often as wanted; they are held only if they have no source. */
        Supplier<Reader> later(int length) {
            int from = at;
            at += length;
            Optional<Supplier<byte[]>> again = source; // and not this reader, which holds all bytes
            if (again.isPresent()) {
                return () -> new Reader(again.get().get(), from, from + length, again);
            }
            byte[] held = Arrays.copyOfRange(bytes, from, at);
            return () -> new Reader(held, 0, length, Optional.empty());
        }

        public boolean hasMore() {
            return at < end;
        }

        public void copy(int length, byte[] to, int place) {
            System.arraycopy(bytes, at, to, place, length);
            at += length;
        }

        /** The next bytes, not copied. */
        public ByteBuffer bytes(int length) {
            at += length;
            return ByteBuffer.wrap(bytes, at - length, length);
        }

        public int next() {
            return bytes[at++] & 0xff;
        }

        /** A number that is known to be no larger. */
        public int number() {
            return (int) longNumber();
        }

        public long longNumber() {
            long number = 0;
            for (int shift = 0; ; shift += 7) {
                int part = next();
                number |= (long) (part & 0x7f) << shift;
                if (part < 0x80) {
                    return number;
                }
            }
        }

        public String text() {
            int length = number();
            at += length;
            return new String(bytes, at - length, length, StandardCharsets.UTF_8);
        }
    }
}
