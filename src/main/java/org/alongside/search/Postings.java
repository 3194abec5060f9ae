package org.alongside.search;

/**
 * Where one term stands, in some documents in a row: for each document the way from the one before, the level, and for each
 * passage the way from the one before, with a bit that says whether another follows, how often the term stands in it once
 * more, and the offsets of the words, each as the way from the one before.
 */
final class Postings {

    private final ByteColumn column = new ByteColumn();
    private int documents;
    private int bytes;
    private int last = -1;

    /**
     * Adds a document, which has to come after all others.
     *
     * @param occurrences passage and offset of each, as {@link Occurrences} packs them, in order
     */
    void add(int document, int level, long[] occurrences, int from, int to) {
        column.putNumber(document - last);
        last = document;
        documents++;
        int before = column.size() - 1;
        column.put(level);
        int passage = 0;
        for (int i = from; i < to; ) {
            int here = Occurrences.passage(occurrences[i]);
            int end = i;
            while (end < to && Occurrences.passage(occurrences[end]) == here) {
                end++;
            }
            column.putNumber((here - passage) << 1 | (end < to ? 1 : 0));
            passage = here;
            column.putNumber(end - i - 1);
            int offset = 0;
            for (; i < end; i++) {
                int there = Occurrences.offset(occurrences[i]);
                column.putNumber(there - offset);
                offset = there;
            }
        }
        bytes += column.size() - before;
    }

    int documents() {
        return documents;
    }

    /** About how long it is: each way between documents counts as a byte, as the first is longer the more parts there are. */
    int bytes() {
        return bytes;
    }

    /**
     * Writes the parts of a posting list into the columns of a shard.
     *
     * @param before the document before the first, -1 if there is none
     * @return the last document
     */
    int spread(int before, Columns to) {
        ByteColumn.Reader reader = column.read();
        int previous = before;
        int document = -1;
        while (reader.hasMore()) {
            document += reader.number();
            to.documents().putNumber(document - previous);
            previous = document;
            to.levels().put(reader.next());
            int passage;
            do {
                passage = reader.number();
                to.passages().putNumber(passage);
                int more = reader.number();
                to.further().putNumber(more);
                for (; more >= 0; more--) {
                    to.offsets().putNumber(reader.number());
                }
            } while ((passage & 1) == 1);
        }
        return previous;
    }

    /** What is alike stands together, which packs better and can be fetched apart. */
    record Columns(
            ByteColumn documents, ByteColumn levels, ByteColumn passages, ByteColumn further, ByteColumn offsets) {

        Columns() {
            this(new ByteColumn(), new ByteColumn(), new ByteColumn(), new ByteColumn(), new ByteColumn());
        }
    }
}
