package org.alongside.across;

import java.util.List;
import org.alongside.across.Attributes.Told;

/**
 * What is kept of a piece for comparing it: less than a kilobyte, so that a hundred thousand fit.
 *
 * @param shingles a sketch of its words, three at a time; empty if it is no telling or has no words
 * @param rare its words and pairs of words that few other pieces have
 * @param quoted its quotations
 * @param told what it tells of its main person
 */
record Trace(MinHash shingles, Rare rare, List<Quoted> quoted, Told told) {

    static final Trace NOTHING = new Trace(MinHash.EMPTY, Rare.NONE, List.of(), Told.NOTHING);

    Trace with(Rare found) {
        return new Trace(shingles, found, quoted, told);
    }

    /**
     * A quotation.
     *
     * @param start a hash of its first {@link Quotations#SHORTEST} words
     * @param whole a hash of all its words
     * @param words how many there are
     * @param speaker a hash of the name under it
     */
    record Quoted(long start, long whole, int words, int speaker) {}
}
