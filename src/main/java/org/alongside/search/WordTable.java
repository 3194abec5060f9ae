package org.alongside.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words that were met as they were written, each with its term, found by their characters without making a string of
 * them: most words of a text have been met before. For one thread.
 */
final class WordTable {

    /** The number of a word that cannot be looked for. */
    static final int NONE = -1;

    /** A spelling that was met. */
    private static final class Entry {

        private final char[] written;
        private final long packed;
        private final int hash;
        private final String folded;
        private final int term;
        private @Nullable Entry next;

        Entry(Tokens token, int hash, String folded, int term) {
            this.written = Arrays.copyOfRange(token.chars(), token.start(), token.end());
            this.packed = token.packed();
            this.hash = hash;
            this.folded = folded;
            this.term = term;
        }

        /** Most words are short, and known without a look at what was written: memory is what this waits for. */
        boolean is(Tokens token, long wanted) {
            return wanted == 0
                    ? Arrays.equals(written, 0, written.length, token.chars(), token.start(), token.end())
                    : wanted == packed;
        }
    }

    /** @param term the number of its term, or {@link #NONE} */
    record Met(String folded, int term) {}

    private final Analysis analysis;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> terms = new ArrayList<>();
    private @Nullable Entry[] buckets = new Entry[1 << 12];
    private int size;

    WordTable(Analysis analysis) {
        this.analysis = analysis;
    }

    /** The term of a word, numbered as they come; {@link #NONE} if there is none. */
    int term(Tokens token) {
        int hash = token.hash();
        long packed = token.packed();
        for (Entry entry = buckets[bucket(hash)]; entry != null; entry = entry.next) {
            if (entry.hash == hash && entry.is(token, packed)) {
                return entry.term;
            }
        }
        return add(token, hash);
    }

    private int bucket(int hash) {
        return hash >>> Integer.numberOfLeadingZeros(buckets.length - 1);
    }

    private int add(Tokens token, int hash) {
        if (2 * size == buckets.length) {
            grow();
        }
        String folded = analysis.fold(token.text());
        int term = analysis.term(folded).map(this::number).orElse(NONE);
        put(new Entry(token, hash, folded, term));
        size++;
        return term;
    }

    private int number(String term) {
        return numbers.computeIfAbsent(term, t -> {
            terms.add(t);
            return terms.size() - 1;
        });
    }

    private void put(Entry entry) {
        int place = bucket(entry.hash);
        entry.next = buckets[place];
        buckets[place] = entry;
    }

    private void grow() {
        @Nullable Entry[] old = buckets;
        buckets = new Entry[2 * old.length];
        for (Entry first : old) {
            for (Entry entry = first; entry != null; ) {
                Entry next = entry.next;
                put(entry);
                entry = next;
            }
        }
    }

    /** The terms by their numbers. */
    List<String> terms() {
        return terms;
    }

    /** All spellings that were met, folded, in no order and with repetitions. */
    List<Met> met() {
        List<Met> all = new ArrayList<>(size);
        for (Entry first : buckets) {
            for (Entry entry = first; entry != null; entry = entry.next) {
                all.add(new Met(entry.folded, entry.term));
            }
        }
        return all;
    }
}
