package org.alongside.clearance;

import org.alongside.story.Address;
import org.alongside.story.Piece;

/**
 * A story that may be published, without its working papers: status, consent and anonymity do not exist on it. Only the
 * {@link Gate} makes one, and everything that writes output takes nothing else.
 */
public final class ClearedStory {

    private final Piece piece;

    ClearedStory(Piece piece) {
        this.piece = piece;
    }

    public Piece piece() {
        return piece;
    }

    public Address address() {
        return piece.address();
    }
}
