package org.alongside.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds many texts at once in time linear in what is read: A. V. Aho, M. J. Corasick, Efficient string matching: an aid
 * to bibliographic search, CACM 18 (1975). The failure links are worked into the table, so each byte costs one look.
 */
final class Automaton {

    /** Which column of the table a byte has; 0 for bytes that no pattern holds. */
    private final int[] column = new int[256];

    private final int columns;
    private final int[] next;

    /** Patterns that end in a state, those of its failure links among them; most have none. */
    private final int[][] ends;

    private static final int[] NONE = {};

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
        int[] table = new int[size * columns];
        List<int[]> found = new ArrayList<>(List.of(NONE));
        for (int i = 0; i < bytes.size(); i++) {
            plant(bytes.get(i), i, table, found);
        }
        next = Arrays.copyOf(table, found.size() * columns);
        ends = found.toArray(int[][]::new);
        link();
    }

    private void plant(byte[] pattern, int number, int[] table, List<int[]> found) {
        int state = 0;
        for (byte b : pattern) {
            int cell = state * columns + column[b & 0xFF];
            if (table[cell] == 0) {
                table[cell] = found.size();
                found.add(NONE);
            }
            state = table[cell];
        }
        if (pattern.length > 0) {
            found.set(state, with(found.get(state), new int[] {number}));
        }
    }

    private void link() {
        int[] failure = new int[ends.length];
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        for (int c = 0; c < columns; c++) {
            if (next[c] != 0) {
                queue.add(next[c]);
            }
        }
        while (!queue.isEmpty()) {
            int state = queue.remove();
            ends[state] = with(ends[state], ends[failure[state]]);
            for (int c = 0; c < columns; c++) {
                int child = next[state * columns + c];
                int otherwise = next[failure[state] * columns + c];
                if (child == 0) {
                    next[state * columns + c] = otherwise;
                } else {
                    failure[child] = otherwise;
                    queue.add(child);
                }
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

    /** The state after a byte; 0 is the first. */
    int step(int state, byte b) {
        return next[state * columns + column[b & 0xFF]];
    }

    /** The numbers of the patterns that end in a state. */
    int[] ending(int state) {
        return ends[state];
    }
}
