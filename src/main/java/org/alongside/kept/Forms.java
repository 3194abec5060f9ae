package org.alongside.kept;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The forms of records, and of all that records are made of: texts, numbers, rows of numbers, days, enums, lists, maps,
 * optional values, sealed choices among records and what is read later. They are worked out from the components of the
 * records themselves, so a component that is added is kept without another line; a type that has no form stops the first bake
 * that meets it.
 */
public final class Forms {

    private final Map<Type, Part> parts = new HashMap<>();

    public Forms() {
        this(List.of(), List.of());
    }

    /**
     * @param shared values that are there already when others are read, such as the terms of a vocabulary: of these only the
     *     numbers are written, and the very same values are found again
     * @param folders where all paths lead into: a path is kept from there on, so that it is right where the folder is today
     */
    public Forms(List<?> shared, List<Path> folders) {
        simple(String.class, (text, out) -> out.putText(text), ByteColumn.Reader::text);
        simple(Integer.class, (number, out) -> out.putNumber(number), ByteColumn.Reader::number);
        simple(Long.class, (number, out) -> out.putNumber(number), ByteColumn.Reader::longNumber);
        simple(Double.class, (number, out) -> out.putNumber(Double.doubleToRawLongBits(number)), Forms::doubleIn);
        simple(Boolean.class, (yes, out) -> out.put(yes ? 1 : 0), in -> in.next() == 1);
        simple(int[].class, Forms::write, Forms::numbersIn);
        simple(LocalDate.class, (day, out) -> out.putNumber(day.toEpochDay()), Forms::dayIn);
        simple(Path.class, (path, out) -> write(path, folders, out), in -> pathIn(in, folders));
        primitives(Map.of(
                int.class,
                Integer.class,
                long.class,
                Long.class,
                double.class,
                Double.class,
                boolean.class,
                Boolean.class));
        shared.stream().map(Object::getClass).distinct().forEach(type -> parts.put(type, numbered(shared)));
    }

    private static Double doubleIn(ByteColumn.Reader in) {
        return Double.longBitsToDouble(in.longNumber());
    }

    private static void write(int[] numbers, ByteColumn out) {
        byte[] bytes = new byte[Integer.BYTES * numbers.length];
        ByteBuffer.wrap(bytes).asIntBuffer().put(numbers);
        out.putNumber(numbers.length);
        out.put(bytes);
    }

    private static int[] numbersIn(ByteColumn.Reader in) {
        int[] numbers = new int[in.number()];
        in.bytes(Integer.BYTES * numbers.length).asIntBuffer().get(numbers);
        return numbers;
    }

    private static LocalDate dayIn(ByteColumn.Reader in) {
        return LocalDate.ofEpochDay(in.longNumber());
    }

    private static void write(Path path, List<Path> folders, ByteColumn out) {
        int folder = 0;
        while (!path.startsWith(folders.get(folder))) {
            folder++;
        }
        out.putNumber(folder);
        out.putText(folders.get(folder).relativize(path).toString());
    }

    private static Path pathIn(ByteColumn.Reader in, List<Path> folders) {
        return folders.get(in.number()).resolve(in.text());
    }

    private <T> void simple(Class<T> type, BiConsumer<T, ByteColumn> write, Function<ByteColumn.Reader, T> read) {
        parts.put(type, Part.of((value, out) -> write.accept(type.cast(value), out), read::apply));
    }

    private void primitives(Map<Class<?>, Class<?>> boxes) {
        boxes.forEach((primitive, box) -> parts.put(primitive, of((Type) box)));
    }

    private static Part numbered(List<?> shared) {
        IdentityHashMap<Object, Integer> numbers = new IdentityHashMap<>();
        shared.forEach(value -> numbers.put(value, numbers.size()));
        return Part.of(
                (value, out) -> {
                    Integer number = numbers.get(value);
                    if (number == null) {
                        throw new IllegalArgumentException("not one of the shared values: a " + value.getClass());
                    }
                    out.putNumber(number);
                },
                in -> shared.get(in.number()));
    }

    /** The form of a type of records. */
    public <T> Form<T> of(Class<T> type) {
        Part part = of((Type) type);
        return new Form<>() {
            @Override
            public byte[] bytes(T value) {
                ByteColumn out = new ByteColumn(1 << 10);
                part.write(value, out);
                return out.toBytes();
            }

            @Override
            public T value(byte[] bytes) {
                return type.cast(part.read(new ByteColumn(bytes).read()));
            }

            @Override
            public T value(byte[] bytes, Supplier<byte[]> again) {
                return type.cast(part.read(ByteColumn.Reader.of(bytes, again)));
            }
        };
    }

    synchronized Part of(Type type) {
        Part known = parts.get(type);
        if (known == null) {
            known = make(type);
            parts.put(type, known);
        }
        return known;
    }

    private Part make(Type type) {
        if (type instanceof ParameterizedType of) {
            Class<?> whole = (Class<?>) of.getRawType();
            Type[] arguments = of.getActualTypeArguments();
            if (whole == Optional.class) {
                return CollectionParts.optional(of(arguments[0]));
            } else if (whole == List.class) {
                return CollectionParts.list(of(arguments[0]));
            } else if (whole == Map.class) {
                return CollectionParts.map(of(arguments[0]), of(arguments[1]));
            } else if (whole == Later.class) {
                return Later.part(of(arguments[0]));
            } else if (whole.isRecord()) {
                return new RecordPart(whole, arguments, this);
            }
        } else if (type instanceof Class<?> plain) {
            if (plain.isEnum()) {
                return CollectionParts.choice(List.of(plain.getEnumConstants()));
            } else if (plain.isRecord()) {
                return new RecordPart(plain, new Type[0], this);
            } else if (plain.isSealed()) {
                return new SealedPart(plain, this);
            }
        }
        throw new IllegalArgumentException("no form for " + type);
    }
}
