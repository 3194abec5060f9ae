package org.alongside.kept;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.List;

/** How a record is written: its components, one after another. */
final class RecordPart implements Part {

    private final Constructor<?> constructor;
    private final Method[] accessors;
    private final Part[] parts;

    /** @param arguments for the type parameters of the record */
    RecordPart(Class<?> type, Type[] arguments, Forms forms) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            constructor = type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has a constructor for its components", e);
        }
        constructor.setAccessible(true);
        accessors = Arrays.stream(components).map(RecordComponent::getAccessor).toArray(Method[]::new);
        Arrays.stream(accessors).forEach(accessor -> accessor.setAccessible(true));
        parts = Arrays.stream(components)
                .map(component -> forms.of(resolved(component.getGenericType(), type, arguments)))
                .toArray(Part[]::new);
    }

    /** The type of a component with the arguments of its record in the places of their names. */
    private static Type resolved(Type type, Class<?> record, Type[] arguments) {
        if (type instanceof TypeVariable<?>) {
            return arguments[Arrays.asList(record.getTypeParameters()).indexOf(type)];
        }
        if (type instanceof ParameterizedType of && arguments.length > 0) {
            return new Applied(
                    (Class<?>) of.getRawType(),
                    Arrays.stream(of.getActualTypeArguments())
                            .<Type>map(argument -> resolved(argument, record, arguments))
                            .toList());
        }
        return type;
    }

    /** A generic type with arguments. */
    private record Applied(Class<?> whole, List<Type> arguments) implements ParameterizedType {
        @Override
        public Type[] getActualTypeArguments() {
            return arguments.toArray(Type[]::new);
        }

        @Override
        public Type getRawType() {
            return whole;
        }

        @Override
        public Type getOwnerType() {
            return whole.getEnclosingClass();
        }
    }

    @Override
    public void write(Object value, ByteColumn out) {
        try {
            for (int i = 0; i < parts.length; i++) {
                parts[i].write(accessors[i].invoke(value), out);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a component of a record can be read", e);
        }
    }

    @Override
    public Object read(ByteColumn.Reader in) {
        Object[] values = new Object[parts.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = parts[i].read(in);
        }
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("what was a record can be one again", e);
        }
    }
}
