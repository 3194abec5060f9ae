package org.alongside;

import java.util.Collection;
import java.util.Collections;
import org.alongside.manuscript.Library;
import org.alongside.story.Status;

/** How many pieces were not published, by the reason: who writes should not have to wonder where one is. */
public record HeldBack(int drafts, int inReview, int withdrawn, int notYetDue) {

    /** @param cleared how many pieces the gate let through */
    static HeldBack of(Library library, int cleared) {
        Collection<Status> statuses = library.statuses().values();
        return new HeldBack(
                Collections.frequency(statuses, Status.DRAFT),
                Collections.frequency(statuses, Status.REVIEW),
                Collections.frequency(statuses, Status.WITHDRAWN),
                Collections.frequency(statuses, Status.PUBLISHED) - cleared);
    }
}
