package org.alongside.kept;

/** How values of one type are written among others. */
interface Part {

    void write(Object value, ByteWriter out);

    Object read(ByteReader in);
}
