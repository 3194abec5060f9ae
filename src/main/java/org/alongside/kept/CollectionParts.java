package org.alongside.kept;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** How values are written that are made of others of one type. What is read cannot be changed, as what was written could not. */
final class CollectionParts {

    private record Made(BiConsumer<Object, ByteWriter> write, Function<ByteReader, Object> read) implements Part {
        @Override
        public void write(Object value, ByteWriter out) {
            write.accept(value, out);
        }

        @Override
        public Object read(ByteReader in) {
            return read.apply(in);
        }
    }

    private CollectionParts() {}

    static Part optional(Part of) {
        return new Made(
                (value, out) -> {
                    Optional<?> optional = (Optional<?>) value;
                    out.number(optional.isPresent() ? 1 : 0);
                    optional.ifPresent(present -> of.write(present, out));
                },
                in -> in.number() == 0 ? Optional.empty() : Optional.of(of.read(in)));
    }

    static Part list(Part of) {
        return new Made(
                (value, out) -> {
                    List<?> list = (List<?>) value;
                    out.number(list.size());
                    list.forEach(each -> of.write(each, out));
                },
                in -> listIn(in, of));
    }

    private static List<Object> listIn(ByteReader in, Part of) {
        int size = (int) in.number();
        Object[] values = new Object[size];
        for (int i = 0; i < size; i++) {
            values[i] = of.read(in);
        }
        return List.of(values);
    }

    static Part set(Part of) {
        Part list = list(of);
        return new Made(
                (value, out) -> list.write(new ArrayList<>((Set<?>) value), out),
                in -> Collections.unmodifiableSet(new LinkedHashSet<>(listIn(in, of))));
    }

    static Part map(Part keys, Part values) {
        return new Made(
                (value, out) -> {
                    Map<?, ?> map = (Map<?, ?>) value;
                    out.number(map.size());
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
        return new Made((value, out) -> out.number(values.indexOf(value)), in -> values.get((int) in.number()));
    }
}
