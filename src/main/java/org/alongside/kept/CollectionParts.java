package org.alongside.kept;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How values are written that are made of others of one type. What is read cannot be changed, as what was written could not. */
final class CollectionParts {

    private CollectionParts() {}

    static Part optional(Part of) {
        return Part.of(
                (value, out) -> {
                    Optional<?> optional = (Optional<?>) value;
                    out.putNumber(optional.isPresent() ? 1 : 0);
                    optional.ifPresent(present -> of.write(present, out));
                },
                in -> in.number() == 0 ? Optional.empty() : Optional.of(of.read(in)));
    }

    static Part list(Part of) {
        return Part.of(
                (value, out) -> {
                    List<?> list = (List<?>) value;
                    out.putNumber(list.size());
                    list.forEach(each -> of.write(each, out));
                },
                in -> listIn(in, of));
    }

    private static List<Object> listIn(ByteColumn.Reader in, Part of) {
        int size = in.number();
        Object[] values = new Object[size];
        for (int i = 0; i < size; i++) {
            values[i] = of.read(in);
        }
        return List.of(values);
    }

    static Part map(Part keys, Part values) {
        return Part.of(
                (value, out) -> {
                    Map<?, ?> map = (Map<?, ?>) value;
                    out.putNumber(map.size());
                    map.forEach((key, each) -> {
                        keys.write(key, out);
                        values.write(each, out);
                    });
                },
                in -> {
                    Map<Object, Object> map = new LinkedHashMap<>();
                    for (long left = in.number(); left > 0; left--) {
                        map.put(keys.read(in), values.read(in));
                    }
                    return Collections.unmodifiableMap(map);
                });
    }

    /** One of a few values. */
    static Part choice(List<?> values) {
        return Part.of((value, out) -> out.putNumber(values.indexOf(value)), in -> values.get(in.number()));
    }
}
