package org.alongside.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds many folded texts at once in time linear in what is read: A. V. Aho, M. J. Corasick, Efficient string matching:
 * an aid to bibliographic search, CACM 18 (1975). The failure links are worked into the table, so each byte costs one
 * look. As in all that is folded, one space and several are the same.
 */
final class Automaton {

    private static final int[] NONE = {};

    /** Which column of the table a folded byte has; 0 for bytes that no pattern holds. */
    private final int[] column = new int[256];

    /** Which column a byte of ASCII has once it is folded. */
    private final int[] unfolded = new int[128];

    private final int columns;

    /** A state is the cell at which its row starts; one in which a pattern ends is {@code ~} of that. */
    private final int[] next;

    /** Patterns that end in a state, those of its failure links among them; most have none. */
    private final int[][] ends;

    Automaton(List<String> patterns) {
        List<byte[]> bytes = patterns.stream()
                .map(pattern -> pattern.getBytes(StandardCharsets.UTF_8))
                .toList();
        int used = 1;
        int size = 1;
        for (byte[] pattern : bytes) {
            size += pattern.length;
            for (byte b : pattern) {
                if (column[b & 0xFF] == 0) {
                    column[b & 0xFF] = used++;
                }
            }
        }
        columns = used;
        for (int c = 0; c < unfolded.length; c++) {
            unfolded[c] = column[Fold.ASCII[c]];
        }
        int[] table = new int[size * columns];
        List<int[]> found = new ArrayList<>(List.of(NONE));
        for (int i = 0; i < bytes.size(); i++) {
            plant(bytes.get(i), i, table, found);
        }
        next = Arrays.copyOf(table, found.size() * columns);
        ends = found.toArray(int[][]::new);
        link();
        stayAtSpaces();
        mark();
    }

    private void plant(byte[] pattern, int number, int[] table, List<int[]> found) {
        int state = 0;
        for (byte b : pattern) {
            int cell = state + column[b & 0xFF];
            if (table[cell] == 0) {
                table[cell] = found.size() * columns;
                found.add(NONE);
            }
            state = table[cell];
        }
        if (pattern.length > 0) {
            found.set(state / columns, with(found.get(state / columns), new int[] {number}));
        }
    }

    private void link() {
        int[] failure = new int[ends.length];
        int[] queue = new int[ends.length];
        int last = 0;
        for (int c = 0; c < columns; c++) {
            if (next[c] != 0) {
                queue[last++] = next[c];
            }
        }
        for (int first = 0; first < last; first++) {
            int state = queue[first];
            int row = state / columns;
            int fallen = failure[row];
            ends[row] = with(ends[row], ends[fallen / columns]);
            for (int c = 0; c < columns; c++) {
                int child = next[state + c];
                int otherwise = next[fallen + c];
                if (child == 0) {
                    next[state + c] = otherwise;
                } else {
                    failure[child / columns] = otherwise;
                    queue[last++] = child;
                }
            }
        }
    }

    /** In the state after a space, another one changes nothing. */
    private void stayAtSpaces() {
        for (int cell = column[' ']; cell < next.length; cell += columns) {
            next[next[cell] + column[' ']] = next[cell];
        }
    }

    private void mark() {
        for (int cell = 0; cell < next.length; cell++) {
            if (ends[next[cell] / columns].length > 0) {
                next[cell] = ~next[cell];
            }
        }
    }

    private static int[] with(int[] some, int[] more) {
        if (more.length == 0) {
            return some;
        }
        int[] both = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, both, some.length, more.length);
        return both;
    }

    /** The state after a folded byte; 0 is the first. Negative if a pattern ends there. */
    int step(int state, byte folded) {
        return next[(state < 0 ? ~state : state) + column[folded & 0xFF]];
    }

    /** The numbers of the patterns that end in a state. */
    int[] ending(int state) {
        return state < 0 ? ends[~state / columns] : NONE;
    }

    /** Whether any pattern is in a text once that is folded. This alone is asked of nearly all that there is. */
    boolean isIn(byte[] bytes, int length) {
        return walk(bytes, length).isFound();
    }

    /** A way through a text from its first byte on. */
    Walk walk(byte[] bytes, int length) {
        return new Walk(bytes, length);
    }

    /** How far in a text something was looked for. What is found ends it. */
    final class Walk {

        private final byte[] bytes;
        private final int length;
        private int at;
        private int state = step(0, (byte) ' ');

        private Walk(byte[] bytes, int length) {
            this.bytes = bytes;
            this.length = length;
        }

        int at() {
            return at;
        }

        int state() {
            return state;
        }

        /** Whether a pattern has ended so far. */
        boolean hasFound() {
            return state < 0;
        }

        /** Goes on to the end of the text, and says whether a pattern is in it. */
        boolean isFound() {
            goTo(length);
            return state < 0 || step(state, (byte) ' ') < 0;
        }

        /** Leaves out a stretch that is known from another text. */
        void jump(int to, int stateThere) {
            at = to;
            state = stateThere;
        }

        /** Goes on by whole characters, at least as far as some place. */
        void goTo(int end) {
            byte[] text = bytes;
            int[] cells = next;
            int[] columnOf = unfolded;
            int now = state;
            int i = at;
            while (i < end && now >= 0) {
                byte b = text[i];
                if (b >= 0) {
                    now = cells[now + columnOf[b]];
                    i++;
                } else {
                    int decoded = Fold.decode(text, i, length);
                    for (byte folded : Fold.of(decoded >>> 3)) {
                        now = now < 0 ? now : step(now, folded);
                    }
                    i += decoded & 7;
                }
            }
            at = i;
            state = now;
        }
    }
}
