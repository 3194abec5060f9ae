package org.alongside.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.alongside.kept.ByteColumn;

/**
 * Where terms stand, written down as it is found, document after document, and put in the order of the terms at the end: to
 * go from one term's own list to another's would be to wait for memory each time.
 *
 * <p>Of a term in a document it has the number of the document, the level, and for each passage the way from the one before,
 * with a bit that says whether another follows, how often the term stands in it once more, and the offsets of the words, each
 * as the way from the one before.
 */
final class PostingsLog {

    private final ByteColumn log = new ByteColumn(1 << 16);
    private final ByteColumn entry = new ByteColumn(1 << 8);

    // For each term by its number: its documents, the bytes of its entries, and of these what the documents' numbers
    // take.
    private int[] documents = new int[1 << 10];
    private int[] bytes = new int[1 << 10];
    private int[] ofNumbers = new int[1 << 10];
    private int terms;

    /**
     * Adds a term of a document, which has to come after all others that have it.
     *
     * @param occurrences passage and offset of each, as {@link Occurrences} packs them, in order
     */
    void add(int term, int document, int level, long[] occurrences, int from, int to) {
        entry.clear();
        entry.putNumber(document);
        int ofNumber = entry.size();
        entry.put(level);
        putPassages(occurrences, from, to);
        log.putNumber(term);
        log.putNumber(entry.size());
        log.put(entry);
        makeRoomFor(term);
        documents[term]++;
        bytes[term] += entry.size();
        ofNumbers[term] += ofNumber;
    }

    private void putPassages(long[] occurrences, int from, int to) {
        int passage = 0;
        for (int i = from; i < to; ) {
            int here = Occurrences.passage(occurrences[i]);
            int end = i;
            while (end < to && Occurrences.passage(occurrences[end]) == here) {
                end++;
            }
            entry.putNumber((here - passage) << 1 | (end < to ? 1 : 0));
            passage = here;
            entry.putNumber(end - i - 1);
            int offset = 0;
            for (; i < end; i++) {
                int there = Occurrences.offset(occurrences[i]);
                entry.putNumber(there - offset);
                offset = there;
            }
        }
    }

    private void makeRoomFor(int term) {
        terms = Math.max(terms, term + 1);
        if (terms > documents.length) {
            documents = Arrays.copyOf(documents, 2 * terms);
            bytes = Arrays.copyOf(bytes, 2 * terms);
            ofNumbers = Arrays.copyOf(ofNumbers, 2 * terms);
        }
    }

    /** The postings of each term by its number. */
    List<Postings> byTerm() {
        int[] ends = new int[terms];
        for (int term = 1; term < terms; term++) {
            ends[term] = ends[term - 1] + bytes[term - 1];
        }
        byte[] sorted = new byte[Arrays.stream(bytes).sum()];
        ByteColumn.Reader reader = log.read();
        while (reader.hasMore()) {
            int term = reader.number();
            int length = reader.number();
            reader.copy(length, sorted, ends[term]);
            ends[term] += length;
        }
        ByteColumn all = new ByteColumn(sorted);
        List<Postings> postings = new ArrayList<>(terms);
        for (int term = 0; term < terms; term++) {
            int about = bytes[term] - ofNumbers[term] + documents[term];
            postings.add(new Postings(all, ends[term] - bytes[term], ends[term], documents[term], about));
        }
        return postings;
    }
}
