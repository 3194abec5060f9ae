package org.alongside.audit;

/**
 * Where something encoded may begin in a text, and whether there is a zero, which is in no text. Both are looked for at
 * once, and in a table: of any comparison of bytes, half of those of a page take the other way.
 */
final class Signs {

    private static final byte SIGN = 1;
    private static final byte ZERO = 2;
    private static final byte[] KIND = new byte[256];

    static {
        KIND['&'] = SIGN;
        KIND['%'] = SIGN;
        KIND['\\'] = SIGN;
        KIND[0] = ZERO;
    }

    private final Offsets offsets = new Offsets();
    private boolean zero;

    /** Adds those that stand in a view from a place on. */
    void addFrom(View view, int start) {
        byte[] bytes = view.bytes();
        int length = view.length();
        for (int i = start; i < length; i++) {
            byte kind = KIND[bytes[i] & 0xFF];
            if (kind != 0) {
                add(kind, i);
            }
        }
    }

    private void add(byte kind, int at) {
        if (kind == ZERO) {
            zero = true;
        } else {
            offsets.add(at);
        }
    }

    Offsets offsets() {
        return offsets;
    }

    boolean hasZero() {
        return zero;
    }
}
