package org.alongside.clearance;

/** Why a piece is not published. */
public enum Held {
    DRAFT,
    IN_REVIEW,
    WITHDRAWN,
    NOT_YET_DUE,
    /** The consent had to be asked for again, and was not. */
    EXPIRED,
    /** Something is missing or wrong, and a finding says what. */
    NOT_CLEARED;

    /** Whether it may have been published before, so that its address leads to a page that says it is no longer. */
    boolean isGone() {
        return this == WITHDRAWN || this == EXPIRED;
    }
}
