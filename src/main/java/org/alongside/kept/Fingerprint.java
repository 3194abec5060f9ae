package org.alongside.kept;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * Tells one input from any other: 128 bits of MurmurHash3 (Appleby 2011), which two inputs share by chance in one of 10^38
 * pairs. It is no secret seal, and need not be: whoever contrives two inputs with the same one makes a site keep what was
 * made from the first, which they could have left there. A SHA-256 takes ten times as long here, because a short run is over
 * before the virtual machine has compiled it well.
 */
public record Fingerprint(long high, long low) {

    static final int BYTES = 2 * Long.BYTES;

    public static Fingerprint of(byte[] bytes) {
        long[] hash = MurmurHash3.hash128x64(bytes);
        return new Fingerprint(hash[0], hash[1]);
    }

    public static Fingerprint of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Of several inputs in their order. */
    public static Fingerprint of(List<Fingerprint> parts) {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES * parts.size());
        parts.forEach(part -> part.to(bytes));
        return of(bytes.array());
    }

    public static Fingerprint of(Fingerprint... parts) {
        return of(List.of(parts));
    }

    /** One that is equal to no other, for what cannot be known. */
    static Fingerprint ofNothingElse() {
        return of(UUID.randomUUID().toString());
    }

    /** All of its bits, in hexadecimal. */
    public String digits() {
        return HexFormat.of().toHexDigits(high) + HexFormat.of().toHexDigits(low);
    }

    static Fingerprint from(ByteBuffer bytes) {
        return new Fingerprint(bytes.getLong(), bytes.getLong());
    }

    void to(ByteBuffer bytes) {
        bytes.putLong(high).putLong(low);
    }
}
