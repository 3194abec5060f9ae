package org.alongside.search;

/** A file of an index, packed. */
public final class IndexFile {

    private final String name;
    private final byte[] bytes;
    private final byte[] digest;

    /** @param bytes what is in it, not packed yet */
    IndexFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = Gzip.pack(bytes);
        this.digest = Digest.sums(bytes);
    }

    /** The same for the same content, however it was packed. */
    byte[] digest() {
        return digest;
    }

    /** Its name in the folder of the index. */
    public String name() {
        return name;
    }

    public byte[] bytes() {
        return bytes;
    }
}
