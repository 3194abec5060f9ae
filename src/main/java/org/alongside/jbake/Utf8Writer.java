package org.alongside.jbake;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The bytes of a page as its template writes it: UTF-8, in memory. The encoders of the JDK are made for streams and cost a
 * page more than this, which passes over plain letters and leaves the rest to {@link String#getBytes}.
 */
final class Utf8Writer extends Writer {

    private byte[] bytes = new byte[1 << 15];
    private int size;

    @Override
    public void write(char[] chars, int offset, int length) {
        room(3 * length); // no character takes more; one beyond U+FFFF takes four bytes for two of them
        byte[] to = bytes; // C1 would read the fields anew for every sign
        int at = size;
        int end = offset + length;
        for (int i = offset; i < end; i++) {
            char c = chars[i];
            if (c < 0x80) {
                to[at++] = (byte) c;
            } else {
                int from = i;
                while (i + 1 < end && chars[i + 1] >= 0x80) {
                    i++;
                }
                byte[] others = new String(chars, from, i + 1 - from).getBytes(StandardCharsets.UTF_8);
                System.arraycopy(others, 0, to, at, others.length);
                at += others.length;
            }
        }
        size = at;
    }

    /** Without the way through an array of signs. */
    @Override
    public void write(String text, int offset, int length) {
        byte[] more = text.substring(offset, offset + length).getBytes(StandardCharsets.UTF_8);
        room(more.length);
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
    }

    private void room(int wanted) {
        if (bytes.length - size < wanted) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + wanted));
        }
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    @Override
    public void flush() {
        // there is nobody behind it
    }

    @Override
    public void close() {
        // nothing is held that would have to be let go
    }
}
