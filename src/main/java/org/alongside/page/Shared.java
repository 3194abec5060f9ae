package org.alongside.page;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.alongside.kept.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * Values that are shown on many pages, such as a term or the card of a piece. They are put together once, never change, and
 * one fingerprint stands for them. Safe for many threads.
 */
public final class Shared extends AbstractMap<String, Object> {

    private final Map<String, Object> values;
    private volatile @Nullable Fingerprint known;

    /** @param values which nobody changes any more */
    Shared(Map<String, Object> values) {
        this.values = Collections.unmodifiableMap(values);
    }

    /**
     * What stands for the values.
     *
     * @param of makes it, the first time
     */
    public Fingerprint fingerprint(Function<Map<String, Object>, Fingerprint> of) {
        Fingerprint found = known;
        if (found == null) {
            found = of.apply(values);
            known = found;
        }
        return found;
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        return values.entrySet();
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        return values.get(name);
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return values.containsKey(name);
    }
}
