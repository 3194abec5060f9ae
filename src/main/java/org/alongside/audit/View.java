package org.alongside.audit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One way of reading a file: some bytes of UTF-8, and where each of them comes from in the file. Nearly all of a view is
 * copied from another one, so it knows only where each run of bytes begins there; places are looked up for leaks alone.
 */
final class View {

    private final @Nullable View source;
    private byte[] bytes;
    private int length;
    private int runs;

    /** Where each run begins in this view. */
    private int[] starts = {};

    /** Where each run begins in the source; if all of it comes from one byte there, {@code ~} of that. */
    private int[] origins = {};

    private @Nullable Signs signs;

    private View(@Nullable View source, byte[] bytes, int length) {
        this.source = source;
        this.bytes = bytes;
        this.length = length;
    }

    /** A file as it is. */
    static View of(byte[] bytes) {
        return new View(null, bytes, bytes.length);
    }

    static View of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** One to be filled from another. */
    static View from(View source, int capacity) {
        return new View(source, new byte[Math.max(64, capacity)], 0);
    }

    int length() {
        return length;
    }

    byte[] bytes() {
        return bytes;
    }

    byte at(int index) {
        return index >= 0 && index < length ? bytes[index] : 0;
    }

    /** The signs in it, once all of it is there. */
    Signs signs() {
        Signs known = signs;
        if (known == null) {
            known = new Signs();
            known.addFrom(this, 0);
            signs = known;
        }
        return known;
    }

    boolean isFrom(View other) {
        return source == other;
    }

    /** How many stretches there are that were copied, or that stand for one byte of the source. */
    int runs() {
        return runs;
    }

    /** Where a run begins; of that behind the last one, where the view ends. */
    int start(int run) {
        return run < runs ? starts[run] : length;
    }

    /** Where a run was copied from in the source; negative if it was not copied. */
    int origin(int run) {
        return origins[run];
    }

    /** Where a byte comes from in the file; behind the last one, where the file ends. */
    int place(int index) {
        View from = source;
        if (from == null) {
            return index;
        }
        if (length == 0) {
            return 0;
        }
        int within = Math.min(index, length - 1);
        int run = run(within);
        return from.place(origins[run] < 0 ? ~origins[run] : origins[run] + within - starts[run]);
    }

    private int run(int index) {
        int found = Arrays.binarySearch(starts, 0, runs, index);
        return found >= 0 ? found : -found - 2;
    }

    /** Adds a byte that stands for the one at a place in the source. */
    void add(int value, int origin) {
        if (runs == 0 || origins[runs - 1] != ~origin) {
            begin(~origin);
        }
        makeRoom(1);
        bytes[length++] = (byte) value;
    }

    void addCodePoint(int codePoint, int origin) {
        if (codePoint < 0x80) {
            add(codePoint, origin);
        } else {
            for (byte value : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
                add(value, origin);
            }
        }
    }

    /** Adds a stretch of the source. */
    void copy(int start, int end) {
        View from = source;
        if (from != null && end > start) {
            begin(start);
            makeRoom(end - start);
            System.arraycopy(from.bytes, start, bytes, length, end - start);
            length += end - start;
        }
    }

    /** Adds a stretch of another view of the same source. */
    void append(View other, int start, int end) {
        for (int run = Math.max(0, other.run(start)); run < other.runs && other.starts[run] < end; run++) {
            int from = Math.max(start, other.starts[run]);
            int to = Math.min(end, run + 1 < other.runs ? other.starts[run + 1] : other.length);
            int origin = other.origins[run];
            if (from < to && origin >= 0) {
                copy(origin + from - other.starts[run], origin + to - other.starts[run]);
            }
            for (int i = from; i < to && origin < 0; i++) {
                add(other.bytes[i], ~origin);
            }
        }
    }

    private void begin(int origin) {
        if (runs == starts.length) {
            starts = Arrays.copyOf(starts, 2 * runs + 16);
            origins = Arrays.copyOf(origins, 2 * runs + 16);
        }
        starts[runs] = length;
        origins[runs++] = origin;
    }

    private void makeRoom(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
        }
    }

    String text() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    String text(int start, int end) {
        int from = Math.max(0, Math.min(start, length));
        return new String(bytes, from, Math.max(0, Math.min(end, length) - from), StandardCharsets.UTF_8);
    }
}
