package org.alongside.source;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading something: the value, unless errors left none, and all that was found on the way.
 *
 * @param value present exactly if no finding is an error
 * @param findings sorted by place
 */
public record Checked<T>(Optional<T> value, List<Finding> findings) {

    public static <T> Checked<T> of(T value, Findings findings) {
        return new Checked<>(findings.hasErrors() ? Optional.empty() : Optional.of(value), findings.sorted());
    }

    public static <T> Checked<T> none(Findings findings) {
        return new Checked<>(Optional.empty(), findings.sorted());
    }
}
