package org.alongside.search;

import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.alongside.kept.ByteColumn;

/**
 * Packs bytes as a gzip member (RFC 1952) that says nothing of when and where it was made. Every file of an index is one,
 * since hosts do not pack files of unknown kinds.
 */
final class Gzip {

    private static final byte[] HEAD = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 255};

    /** Making one costs more than packing a small file. */
    private static final ThreadLocal<Deflater> DEFLATER =
            ThreadLocal.withInitial(() -> new Deflater(Deflater.DEFAULT_COMPRESSION, true));

    private Gzip() {}

    static byte[] pack(byte[] bytes) {
        Deflater deflater = DEFLATER.get();
        deflater.reset();
        deflater.setInput(bytes);
        deflater.finish();
        ByteColumn packed = new ByteColumn(bytes.length / 2 + 64);
        packed.put(HEAD);
        byte[] buffer = new byte[1 << 13];
        while (!deflater.finished()) {
            packed.put(buffer, deflater.deflate(buffer));
        }
        CRC32 sum = new CRC32();
        sum.update(bytes);
        putLittleEndian(packed, (int) sum.getValue());
        putLittleEndian(packed, bytes.length);
        return packed.toBytes();
    }

    private static void putLittleEndian(ByteColumn column, int value) {
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            column.put(value >>> shift);
        }
    }
}
