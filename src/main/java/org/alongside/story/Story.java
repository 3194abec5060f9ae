package org.alongside.story;

import org.alongside.anonymity.Examination;
import org.alongside.source.Location;

/**
 * A piece of any kind together with its working papers. Nothing past the gate takes one; what may go further is
 * {@code clearance.ClearedStory}.
 *
 * @param examination what could give somebody away in its words
 * @param at where its header starts
 */
public record Story(Piece piece, Standing standing, Examination examination, Location at) {

    public Story with(Body settled) {
        return new Story(piece.with(settled), standing, examination, at);
    }
}
