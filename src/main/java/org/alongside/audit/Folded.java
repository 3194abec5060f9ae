package org.alongside.audit;

import java.nio.charset.StandardCharsets;

/** A view folded: words with one space between, one before the first and one behind the last. */
final class Folded {

    private final View view;
    private final byte[] bytes;
    private final int[] places;
    private int length;

    Folded(View view) {
        this.view = view;
        this.bytes = new byte[3 * view.length() / 2 + 16];
        this.places = new int[bytes.length];
        fill();
    }

    private void fill() {
        byte[] from = view.bytes();
        int end = view.length();
        bytes[length++] = ' ';
        byte last = ' ';
        for (int i = 0; i < end; ) {
            byte b = from[i];
            if (b >= 0) {
                byte folded = Fold.ASCII[b];
                if (folded != ' ' || last != ' ') {
                    places[length] = i;
                    bytes[length++] = folded;
                    last = folded;
                }
                i++;
            } else {
                int decoded = Fold.decode(from, i, end);
                for (byte folded : Fold.of(decoded >>> 3)) {
                    last = add(folded, last, i);
                }
                i += decoded & 7;
            }
        }
        add((byte) ' ', last, end);
    }

    /** Compatibility forms can be longer than the character; what no array of this size holds is cut, and cannot be a word. */
    private byte add(byte folded, byte last, int place) {
        if ((folded == ' ' && last == ' ') || length == bytes.length) {
            return last;
        }
        places[length] = place;
        bytes[length++] = folded;
        return folded;
    }

    int length() {
        return length;
    }

    byte[] bytes() {
        return bytes;
    }

    View view() {
        return view;
    }

    /** The index in the view of a folded byte. */
    int inView(int index) {
        return index < length ? places[index] : view.length();
    }

    String text(int start, int end) {
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }
}
