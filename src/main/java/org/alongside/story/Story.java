package org.alongside.story;

import org.alongside.source.Location;

/**
 * A piece of any kind together with its working papers. Nothing past the gate takes one; what may go further is
 * {@code clearance.ClearedStory}.
 *
 * @param at where its header starts
 */
public record Story(Piece piece, Standing standing, Location at) {

    public Story with(Body settled) {
        return new Story(piece.with(settled), standing, at);
    }
}
