package org.alongside;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.alongside.clearance.Held;
import org.alongside.clearance.Verdict;
import org.alongside.manuscript.Library;
import org.alongside.story.Status;

/**
 * Which pieces were not published, by the reason: who writes should not have to wonder where one is.
 *
 * @param expired how many were left out because their consent has run out
 * @param leftOut the files of pieces with errors, without which the site was published because that was asked for
 */
public record HeldBack(int drafts, int inReview, int withdrawn, int notYetDue, int expired, List<String> leftOut) {

    static HeldBack of(Library library, Verdict verdict, List<String> leftOut) {
        Collection<Status> statuses = library.statuses().values();
        return new HeldBack(
                Collections.frequency(statuses, Status.DRAFT),
                Collections.frequency(statuses, Status.REVIEW),
                Collections.frequency(statuses, Status.WITHDRAWN),
                verdict.count(Held.NOT_YET_DUE),
                verdict.count(Held.EXPIRED),
                leftOut);
    }
}
