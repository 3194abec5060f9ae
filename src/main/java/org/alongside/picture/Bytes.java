package org.alongside.picture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Inflater;

/** Bytes read from the front. Whoever asks for more than there are learns that the file is cut off. */
final class Bytes {

    private final byte[] all;
    private final int start;
    private final int end;
    private int at;

    Bytes(byte[] all) {
        this(all, 0, all.length);
    }

    private Bytes(byte[] all, int start, int end) {
        this.all = all;
        this.start = start;
        this.at = start;
        this.end = end;
    }

    int left() {
        return end - at;
    }

    /** How many have been read. */
    int position() {
        return at - start;
    }

    /** Goes back or on, to be read from there. */
    void moveTo(int position) throws Refusal {
        if (position < 0 || position > end - start) {
            throw cutOff();
        }
        at = start + position;
    }

    int u8() throws Refusal {
        if (at >= end) {
            throw cutOff();
        }
        return all[at++] & 0xFF;
    }

    int u16() throws Refusal {
        return u8() << 8 | u8();
    }

    long u32() throws Refusal {
        return (long) u16() << 16 | u16();
    }

    int u16Little() throws Refusal {
        return u8() | u8() << 8;
    }

    int u24Little() throws Refusal {
        return u16Little() | u8() << 16;
    }

    long u32Little() throws Refusal {
        return u16Little() | (long) u16Little() << 16;
    }

    /** The next bytes, as bytes of their own to be read from the front. */
    Bytes take(long count) throws Refusal {
        if (count < 0 || count > left()) {
            throw cutOff();
        }
        Bytes taken = new Bytes(all, at, at + (int) count);
        at += (int) count;
        return taken;
    }

    /** The bytes between two positions. */
    Bytes between(int from, int to) throws Refusal {
        Bytes part = new Bytes(all, start, end);
        part.moveTo(from);
        return part.take((long) to - from);
    }

    /** The next bytes as the characters of a name. */
    String name(int length) throws Refusal {
        Bytes name = take(length);
        return new String(all, name.at, length, StandardCharsets.ISO_8859_1);
    }

    /** Whether what comes next is a name; it is not read. */
    boolean startsWith(String name) {
        return left() >= name.length() && new String(all, at, name.length(), StandardCharsets.ISO_8859_1).equals(name);
    }

    /** What has not been read. */
    void writeTo(ByteArrayOutputStream out) {
        out.write(all, at, left());
    }

    void addTo(CRC32 sum) {
        sum.update(all, at, left());
    }

    void giveTo(Inflater inflater) {
        inflater.setInput(all, at, left());
    }

    private static Refusal cutOff() {
        return Refusal.corrupt("this picture is cut off", "copy it here again from where it is whole");
    }
}
