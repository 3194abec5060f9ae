package org.alongside.clearance;

import org.alongside.story.Address;
import org.alongside.story.Piece;
import org.alongside.tagging.Tags;

/**
 * A story that may be published, without its working papers: status, consent and anonymity do not exist on it. Only the
 * {@link Gate} makes one, and everything that writes output takes nothing else.
 */
public final class ClearedStory {

    private final Piece piece;
    private final Tags tags;
    private final Address address;

    ClearedStory(Piece piece, Tags tags) {
        this.piece = piece;
        this.tags = tags;
        this.address = piece.address();
    }

    public Piece piece() {
        return piece;
    }

    /** What its words show. */
    public Tags tags() {
        return tags;
    }

    public Address address() {
        return address;
    }
}
