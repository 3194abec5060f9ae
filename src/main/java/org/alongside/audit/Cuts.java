package org.alongside.audit;

import java.util.Arrays;

/** Where markup within a line may have cut an identifier in two, and the text round there. */
final class Cuts {

    /** How far round a cut an identifier reaches. */
    private static final int AROUND = 40;

    private static final int LONGEST_LINK = 300;
    private static final int FEWEST_DIGITS = 6;

    /** How much a byte tells of an identifier: a figure something, an at sign all. */
    private static final byte[] WEIGHT = new byte[256];

    static {
        Arrays.fill(WEIGHT, '0', '9' + 1, (byte) 1);
        WEIGHT['@'] = FEWEST_DIGITS;
    }

    private final View text;
    private final View view;
    private final Offsets cutAt = new Offsets();

    /** @param text what can be read of the source, as it grows */
    Cuts(View source, View text) {
        this.text = text;
        this.view = View.from(source, 1024);
    }

    View view() {
        return view;
    }

    /** Markup stands where the text ends now. */
    void addHere() {
        cutAt.add(text.length());
    }

    /** Stretches of text round markup within a line, if there are figures or an at sign in them. */
    void addStretches() {
        int done = 0;
        for (int i = 0; i < cutAt.count(); i++) {
            int cut = cutAt.get(i);
            int start = Math.max(done, startOf(cut, done));
            int end = Math.max(start, endOf(cut));
            if (hasSign(start, end)) {
                if (start > done) {
                    view.add(Markup.BREAK, 0);
                }
                view.append(text, start, end);
                done = end;
            }
        }
    }

    /** Where a stretch begins: in the same paragraph, and not inside a word, as that could be a link. */
    private int startOf(int cut, int first) {
        byte[] bytes = text.bytes();
        int last = Math.max(first, cut - LONGEST_LINK);
        int start = cut;
        while (start > last
                && bytes[start - 1] != Markup.BREAK
                && (cut - start < AROUND || isLinked(bytes[start - 1]))) {
            start--;
        }
        return start;
    }

    private static boolean isLinked(byte b) {
        return b > ' ' || b < 0;
    }

    private int endOf(int cut) {
        byte[] bytes = text.bytes();
        int last = Math.min(text.length(), cut + AROUND);
        int end = cut;
        while (end < last && bytes[end] != Markup.BREAK) {
            end++;
        }
        return end;
    }

    private boolean hasSign(int start, int end) {
        byte[] bytes = text.bytes();
        int seen = 0;
        for (int i = start; i < end; i++) {
            seen += WEIGHT[bytes[i] & 0xFF];
        }
        return seen >= FEWEST_DIGITS;
    }
}
