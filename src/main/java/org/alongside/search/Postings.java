package org.alongside.search;

/**
 * Where one term stands, in some documents in a row: for each document the way from the one before, the level, and for each
 * passage the way from the one before and the offsets of the words in it. Ways carry a bit that says whether more follow.
 */
final class Postings {

    private final ByteColumn column = new ByteColumn();
    private int documents;
    private int last = -1;

    /**
     * Adds a document, which has to come after all others.
     *
     * @param occurrences passage and offset of each, as {@link Occurrences} packs them, in order
     */
    void add(int document, int level, long[] occurrences, int from, int to) {
        column.putNumber(document - last);
        last = document;
        column.put(level);
        documents++;
        int passage = 0;
        for (int i = from; i < to; ) {
            int here = Occurrences.passage(occurrences[i]);
            int end = i;
            while (end < to && Occurrences.passage(occurrences[end]) == here) {
                end++;
            }
            column.putNumber(way(here - passage, end < to));
            passage = here;
            int offset = 0;
            for (; i < end; i++) {
                int there = Occurrences.offset(occurrences[i]);
                column.putNumber(way(there - offset, i + 1 < end));
                offset = there;
            }
        }
    }

    private static int way(int gap, boolean more) {
        return gap << 1 | (more ? 1 : 0);
    }

    int documents() {
        return documents;
    }

    int bytes() {
        return column.size();
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
                int offset;
                do {
                    offset = reader.number();
                    to.offsets().putNumber(offset);
                } while ((offset & 1) == 1);
            } while ((passage & 1) == 1);
        }
        return previous;
    }

    /** What is alike stands together, which packs better and can be fetched apart. */
    record Columns(ByteColumn documents, ByteColumn levels, ByteColumn passages, ByteColumn offsets) {

        Columns() {
            this(new ByteColumn(1 << 13), new ByteColumn(1 << 13), new ByteColumn(1 << 13), new ByteColumn(1 << 13));
        }
    }
}
