package org.alongside.search;

import org.alongside.kept.Fingerprint;

/** A file of an index. */
public final class IndexFile {

    private final String name;
    private final byte[] content;
    private final Fingerprint fingerprint;

    /** @param content what is in it, not packed */
    IndexFile(String name, byte[] content) {
        this.name = name;
        this.content = content;
        this.fingerprint = Fingerprint.of(content);
    }

    /** Of what is in it: not every JDK packs alike. */
    public Fingerprint fingerprint() {
        return fingerprint;
    }

    /** Its name in the folder of the index. */
    public String name() {
        return name;
    }

    /** The file itself, packed when it is asked for. */
    public byte[] bytes() {
        return Gzip.pack(content);
    }
}
