package org.alongside.across;

import java.util.ArrayList;
import java.util.List;
import org.alongside.kept.Fingerprint;
import org.alongside.kept.Later;
import org.alongside.story.Person;
import org.alongside.story.Piece;

/**
 * What takes long to read in one piece, and does not depend on others.
 *
 * @param tokens its words as {@link Tokens} has them; a few kilobytes, which are wanted twice
 * @param quoted its quotations
 * @param told what it tells of its main person
 */
record PieceWords(Later<int[]> tokens, List<Trace.Quoted> quoted, Attributes.Told told) {

    static PieceWords of(Piece piece) {
        int[] tokens = Tokens.of(piece);
        return new PieceWords(Later.held(tokens), Quotations.of(piece), Attributes.of(tokens));
    }

    /** All that it depends on. */
    static Fingerprint question(Piece piece) {
        List<Fingerprint> parts = new ArrayList<>(List.of(piece.body().source()));
        for (Person person : piece.cast()) {
            parts.add(Fingerprint.of(person.role().name()));
            parts.add(Fingerprint.of(person.name()));
        }
        return Fingerprint.of(parts);
    }
}
