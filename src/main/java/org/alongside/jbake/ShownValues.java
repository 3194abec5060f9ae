package org.alongside.jbake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alongside.kept.ByteColumn;
import org.alongside.kept.Fingerprint;
import org.alongside.page.Shared;

/**
 * What a template is given, as bytes that are the same only for the same values. A page is a function of its template and of
 * these: a template sees nothing else.
 */
final class ShownValues {

    private final ByteColumn bytes = new ByteColumn(1 << 14);

    private ShownValues() {}

    static Fingerprint fingerprint(String template, Map<String, Object> model) {
        return Fingerprint.of(Fingerprint.of(template), of(model));
    }

    private static Fingerprint of(Map<String, Object> model) {
        ShownValues values = new ShownValues();
        values.put(model);
        return Fingerprint.of(values.bytes.toBytes());
    }

    private void put(Object value) {
        if (value instanceof String text) {
            bytes.put('"');
            bytes.putText(text);
        } else if (value instanceof Shared shared) {
            Fingerprint known = shared.fingerprint(ShownValues::of);
            bytes.put('#');
            bytes.putNumber(known.high());
            bytes.putNumber(known.low());
        } else if (value instanceof Map<?, ?> map) {
            start('{', map.size());
            for (Map.Entry<?, ?> entry : inOrder(map)) {
                put(entry.getKey());
                put(entry.getValue());
            }
        } else if (value instanceof List<?> list) {
            start('[', list.size());
            list.forEach(this::put);
        } else if (value instanceof Integer number) {
            start('0', number);
        } else if (value instanceof Boolean yes) {
            start('?', yes ? 1 : 0);
        } else {
            throw new IllegalArgumentException("no template is given a " + value.getClass());
        }
    }

    /** A map that keeps an order was made in it; all others have another one in each virtual machine. */
    private static Iterable<? extends Map.Entry<?, ?>> inOrder(Map<?, ?> map) {
        return (map instanceof LinkedHashMap ? map : new TreeMap<>(map)).entrySet();
    }

    private void start(char kind, int number) {
        bytes.put(kind);
        bytes.putNumber(number);
    }
}
