package org.alongside.kept;

/** A memory for each kind of work. */
public interface Memories {

    /**
     * The memory of one kind of work.
     *
     * @param work tells its questions from those of other work, for example {@code read}
     * @param result what comes of it
     */
    <T extends Record> Memory<T> of(String work, Class<T> result);

    /** Those that remember nothing. */
    static Memories none() {
        return new Memories() {
            @Override
            public <T extends Record> Memory<T> of(String work, Class<T> result) {
                return Memory.none();
            }
        };
    }
}
