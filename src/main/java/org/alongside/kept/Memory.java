package org.alongside.kept;

import java.util.function.Supplier;

/** Remembers what came of a piece of work. */
public interface Memory {

    /** Remembers nothing. */
    Memory NONE = (question, work) -> work.get();

    /**
     * The result of some work, done now or remembered.
     *
     * @param question all that the result depends on, or a digest of it that no other input has
     */
    byte[] recall(byte[] question, Supplier<byte[]> work);
}
