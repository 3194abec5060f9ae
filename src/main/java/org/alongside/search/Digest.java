package org.alongside.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/** A short name for bytes that no other bytes of a site have. */
final class Digest {

    /** Forty bits: of a thousand versions of a site no two have the same but once in a million sites. */
    private static final int BYTES = 5;

    private final MessageDigest digest;

    private Digest() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    static String of(byte[] bytes) {
        Digest name = new Digest();
        name.digest.update(bytes);
        return name.hex();
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
        Digest name = new Digest();
        for (IndexFile file : files) {
            name.digest.update(file.name().getBytes(UTF_8));
            name.digest.update(file.digest());
        }
        return name.hex();
    }

    private String hex() {
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }
}
