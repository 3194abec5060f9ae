package org.alongside.kept;

import java.util.function.Supplier;

/** Remembers what came of one kind of work. Safe for many threads at once. */
public interface Memory<T> {

    /**
     * The result of some work, done now or remembered.
     *
     * @param question all that the result depends on, but for this program itself
     */
    T recall(Fingerprint question, Supplier<T> work);

    /** Remembers nothing. */
    static <T> Memory<T> none() {
        return (question, work) -> work.get();
    }
}
