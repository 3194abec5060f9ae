package org.alongside.kept;

import java.lang.reflect.Type;
import java.util.List;

/** How one of a closed set of types is written: which it is, and itself. */
final class SealedPart implements Part {

    private final List<Class<?>> choices;
    private final Part[] parts;

    SealedPart(Class<?> type, Forms forms) {
        choices = List.of(type.getPermittedSubclasses());
        parts = choices.stream().map(choice -> forms.of((Type) choice)).toArray(Part[]::new);
    }

    @Override
    public void write(Object value, ByteColumn out) {
        int choice = choices.indexOf(value.getClass());
        out.putNumber(choice);
        parts[choice].write(value, out);
    }

    @Override
    public Object read(ByteColumn.Reader in) {
        return parts[in.number()].read(in);
    }
}
