package org.alongside.search;

import org.alongside.kept.ByteColumn;

/**
 * Where one term stands, in some documents in a row, as a {@link PostingsLog} has written it down.
 *
 * @param all what was written of this term and of others
 * @param from where in it this term begins
 * @param to and where it ends
 * @param documents how many there are
 * @param bytes about how long it is: each document counts as a byte
 */
record Postings(ByteColumn all, int from, int to, int documents, int bytes) {

    /**
     * Writes the parts of a posting list into the columns of a shard.
     *
     * @param before the document before the first, -1 if there is none
     * @return the last document
     */
    int spread(int before, Columns columns) {
        ByteColumn.Reader reader = all.read(from, to);
        int previous = before;
        while (reader.hasMore()) {
            int document = reader.number();
            columns.documents().putNumber(document - previous);
            previous = document;
            columns.levels().put(reader.next());
            int passage;
            do {
                passage = reader.number();
                columns.passages().putNumber(passage);
                int more = reader.number();
                columns.further().putNumber(more);
                for (; more >= 0; more--) {
                    columns.offsets().putNumber(reader.number());
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
