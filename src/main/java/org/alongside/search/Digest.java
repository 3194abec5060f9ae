package org.alongside.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.alongside.source.Sha256;

/** A short name for bytes that no other bytes of a site have. */
final class Digest {

    /** Forty bits: of a thousand versions of a site no two have the same but once in a million sites. */
    private static final int BYTES = 5;

    private Digest() {}

    static String of(byte[] bytes) {
        return name(Sha256.of(bytes));
    }

    /** Two checksums and the length: enough to notice any change that is not made to deceive, and much faster. */
    static byte[] sums(byte[] bytes) {
        CRC32 one = new CRC32();
        one.update(bytes);
        CRC32C other = new CRC32C();
        other.update(bytes);
        return ByteBuffer.allocate(3 * Long.BYTES)
                .putLong(one.getValue())
                .putLong(other.getValue())
                .putLong(bytes.length)
                .array();
    }

    /** Of what is in the files: not every JDK packs alike. */
    static String of(List<IndexFile> files) {
        MessageDigest digest = Sha256.start();
        for (IndexFile file : files) {
            digest.update(file.name().getBytes(UTF_8));
            digest.update(file.digest());
        }
        return name(digest.digest());
    }

    private static String name(byte[] digest) {
        return HexFormat.of().formatHex(digest, 0, BYTES);
    }
}
