package org.alongside.jbake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alongside.kept.Fingerprint;

/**
 * What a template is given, as bytes that are the same only for the same values. A page is a function of its template and of
 * these: a template sees nothing else.
 */
final class ShownValues {

    private byte[] bytes = new byte[1 << 14];
    private int size;

    private ShownValues() {}

    static Fingerprint fingerprint(String template, Map<String, Object> model) {
        ShownValues values = new ShownValues();
        values.put(template);
        values.put(model);
        return Fingerprint.of(Arrays.copyOf(values.bytes, values.size));
    }

    private void put(Object value) {
        if (value instanceof String text) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            start('"', utf8.length);
            room(utf8.length);
            System.arraycopy(utf8, 0, bytes, size, utf8.length);
            size += utf8.length;
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
        room(1 + Integer.BYTES);
        bytes[size++] = (byte) kind;
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            bytes[size++] = (byte) (number >>> shift);
        }
    }

    private void room(int wanted) {
        if (bytes.length - size < wanted) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + wanted));
        }
    }
}
