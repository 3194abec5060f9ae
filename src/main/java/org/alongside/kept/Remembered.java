package org.alongside.kept;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Remembers the results themselves, as long as it lives. */
public final class Remembered<T> implements Memory<T> {

    private final Map<Fingerprint, T> known = new ConcurrentHashMap<>();

    @Override
    public T recall(Fingerprint question, Supplier<T> work) {
        T result = known.get(question);
        if (result == null) {
            result = work.get();
            known.put(question, result);
        }
        return result;
    }
}
