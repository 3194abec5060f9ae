package org.alongside.picture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Bytes of a picture as they are being written. */
final class Out extends ByteArrayOutputStream {

    Out u8(int value) {
        write(value);
        return this;
    }

    Out u16(int value) {
        return u8(value >> 8).u8(value);
    }

    Out u32(long value) {
        return u16((int) (value >> 16)).u16((int) value);
    }

    Out u24Little(int value) {
        return u8(value).u8(value >> 8).u8(value >> 16);
    }

    Out u32Little(long value) {
        return u24Little((int) value).u8((int) (value >> 24));
    }

    Out name(String name) {
        return bytes(name.getBytes(StandardCharsets.ISO_8859_1));
    }

    Out bytes(byte[] bytes) {
        writeBytes(bytes);
        return this;
    }

    /** What has not been read of some bytes; they are not read by this. */
    Out bytes(Bytes bytes) {
        bytes.writeTo(this);
        return this;
    }
}
