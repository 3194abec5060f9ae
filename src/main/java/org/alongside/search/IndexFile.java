package org.alongside.search;

/** A file of an index, packed. */
public final class IndexFile {

    private final String name;
    private final byte[] bytes;

    /** @param bytes what is in it, not packed yet */
    IndexFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = Gzip.pack(bytes);
    }

    /** Its name in the folder of the index. */
    public String name() {
        return name;
    }

    public byte[] bytes() {
        return bytes;
    }
}
