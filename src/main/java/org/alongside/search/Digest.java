package org.alongside.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import java.util.List;
import org.alongside.source.Sha256;

/** A short name for bytes that no other bytes of a site have. */
final class Digest {

    /** Forty bits: of a thousand versions of a site no two have the same but once in a million sites. */
    private static final int BYTES = 5;

    private Digest() {}

    static String of(byte[] bytes) {
        return name(Sha256.of(bytes));
    }

    /** Of what is in the files, whatever they were packed with. */
    static String of(List<IndexFile> files) {
        StringBuilder all = new StringBuilder();
        files.forEach(file -> all.append(file.name())
                .append(' ')
                .append(file.fingerprint().digits())
                .append('\n'));
        return of(all.toString().getBytes(UTF_8));
    }

    private static String name(byte[] digest) {
        return HexFormat.of().formatHex(digest, 0, BYTES);
    }
}
