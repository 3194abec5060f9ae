package org.alongside.kept;

import java.util.function.BiConsumer;
import java.util.function.Function;

/** How values of one type are written among others. */
interface Part {

    void write(Object value, ByteColumn out);

    Object read(ByteColumn.Reader in);

    static Part of(BiConsumer<Object, ByteColumn> write, Function<ByteColumn.Reader, Object> read) {
        return new Part() {
            @Override
            public void write(Object value, ByteColumn out) {
                write.accept(value, out);
            }

            @Override
            public Object read(ByteColumn.Reader in) {
                return read.apply(in);
            }
        };
    }
}
