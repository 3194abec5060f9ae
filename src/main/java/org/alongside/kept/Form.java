package org.alongside.kept;

/** How a value becomes bytes, and a value again. */
public interface Form<T> {

    byte[] bytes(T value);

    T value(byte[] bytes);
}
