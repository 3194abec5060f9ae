package org.alongside.search;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is made when it is first asked for, and only then. */
final class Once<T> implements Supplier<T> {

    private final Supplier<T> making;
    private @Nullable T made;

    Once(Supplier<T> making) {
        this.making = making;
    }

    @Override
    public synchronized T get() {
        T found = made;
        if (found == null) {
            found = making.get();
            made = found;
        }
        return found;
    }
}
