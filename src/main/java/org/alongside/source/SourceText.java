package org.alongside.source;

import java.util.Arrays;

/** The text of a file that knows its lines. Lines end in {@code \n}; the reader has seen to that. */
public final class SourceText {

    private final String file;
    private final String text;
    private final int[] lineStarts;

    /** Offsets of the second halves of characters beyond U+FFFF, so that a column is found without counting. */
    private final int[] secondHalves;

    public SourceText(String file, String text) {
        this.file = file;
        this.text = text;
        this.lineStarts = lineStarts(text);
        this.secondHalves = secondHalves(text);
    }

    public String file() {
        return file;
    }

    public String text() {
        return text;
    }

    /** The 1-based line that holds the character at an offset. */
    public int lineOf(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** From one offset in the text up to, but not with, another. */
    public Location at(int start, int end) {
        int from = Math.max(0, Math.min(start, text.length()));
        int to = Math.max(from, Math.min(end, text.length()));
        return new Location(file, lineOf(from), columnOf(from), lineOf(to), columnOf(to));
    }

    private int columnOf(int offset) {
        int start = lineStarts[lineOf(offset) - 1];
        return offset - start - (halvesBefore(offset) - halvesBefore(start)) + 1;
    }

    private int halvesBefore(int offset) {
        int found = Arrays.binarySearch(secondHalves, offset);
        return found >= 0 ? found : -found - 1;
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[64];
        int lines = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            starts = lines < starts.length ? starts : Arrays.copyOf(starts, 2 * lines);
            starts[lines++] = i + 1;
        }
        return Arrays.copyOf(starts, lines);
    }

    private static int[] secondHalves(String text) {
        int[] halves = {};
        int count = 0;
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            if (Character.isLowSurrogate(chars[i])) {
                halves = count < halves.length ? halves : Arrays.copyOf(halves, 2 * count + 8);
                halves[count++] = i;
            }
        }
        return Arrays.copyOf(halves, count);
    }
}
