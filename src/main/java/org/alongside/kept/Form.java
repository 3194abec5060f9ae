package org.alongside.kept;

import java.util.function.Supplier;

/** How a value becomes bytes, and a value again. */
public interface Form<T> {

    byte[] bytes(T value);

    /** The value of some bytes. */
    T value(byte[] bytes);

    /**
     * The value of some bytes.
     *
     * @param again gives the same bytes once more, for what of the value is read {@link Later}
     */
    T value(byte[] bytes, Supplier<byte[]> again);
}
