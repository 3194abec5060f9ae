package org.alongside.kept;

import java.util.function.Supplier;

/**
 * A value that one part of the work needs and all others only hand on. If it was kept, it is not held meanwhile but read when
 * it is asked for, so that many large ones take no memory.
 */
public final class Later<T> {

    private final Supplier<T> value;

    private Later(Supplier<T> value) {
        this.value = value;
    }

    public static <T> Later<T> held(T value) {
        return new Later<>(() -> value);
    }

    /** How one is written: with its length, so that it can be passed over. */
    static Part part(Part of) {
        return Part.of(
                (value, out) -> {
                    ByteColumn bytes = new ByteColumn();
                    of.write(((Later<?>) value).get(), bytes);
                    out.putNumber(bytes.size());
                    out.put(bytes);
                },
                in -> {
                    Supplier<ByteColumn.Reader> bytes = in.later(in.number());
                    return new Later<>(() -> of.read(bytes.get()));
                });
    }

    /** The value. What was kept has to be there still: {@link KeptResults} says how long it is. */
    public T get() {
        return value.get();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Later<?> later && later.get().equals(get());
    }

    @Override
    public int hashCode() {
        return get().hashCode();
    }
}
