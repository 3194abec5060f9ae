package org.alongside.manuscript;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.Locale;
import org.alongside.source.Sha256;
import org.alongside.story.Address;

/**
 * The address of a file from {@code content/}: a digest of the bytes that are published, and its ending. Its own name, which
 * may be a person's, is told to nobody; and readers who have the bytes can learn nothing from the digest.
 */
final class NeutralName {

    /** Of a file that is not published. */
    static final Address NONE = new Address("media/none");

    private static final int DIGITS = 16;

    /** The bytes of a file as they are published. */
    interface Bytes {
        void writeTo(OutputStream out) throws IOException;
    }

    private NeutralName() {}

    static Address of(Path file, Bytes bytes) throws IOException {
        try (DigestOutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), Sha256.start())) {
            bytes.writeTo(out);
            String digest = HexFormat.of().formatHex(out.getMessageDigest().digest());
            return new Address("media/" + digest.substring(0, DIGITS) + ending(file));
        }
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.')).toLowerCase(Locale.ROOT);
    }
}
