package org.alongside.across;

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
record Reading(Later<int[]> tokens, List<Trace.Quoted> quoted, Attributes.Told told) {

    static Reading of(Piece piece) {
        int[] tokens = Tokens.of(piece);
        return new Reading(Later.held(tokens), Quotations.of(piece), Attributes.of(tokens));
    }

    /** All that it depends on. */
    static Fingerprint question(Piece piece) {
        StringBuilder question = new StringBuilder(piece.body().source().digits());
        for (Person person : piece.cast()) {
            question.append('\n').append(person.role()).append(' ').append(person.name());
        }
        return Fingerprint.of(question.toString());
    }
}
