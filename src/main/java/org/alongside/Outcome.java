package org.alongside;

import java.util.List;
import java.util.Optional;
import org.alongside.site.SiteChanges;
import org.alongside.source.Finding;
import org.alongside.source.Findings;

/**
 * What came of publishing.
 *
 * @param published whether the new site is in place; if not, the old one still is
 * @param pages how many pages it has
 * @param heldBack which pieces were not to be published
 * @param findings what was found on the way, by file and place
 * @param withdrawal every file that changed, if a piece has been withdrawn since the last bake
 */
public record Outcome(
        boolean published, int pages, HeldBack heldBack, List<Finding> findings, Optional<SiteChanges> withdrawal) {

    /** Of no bake at all. */
    static final Outcome NONE =
            new Outcome(false, 0, new HeldBack(0, 0, 0, 0, 0, List.of()), List.of(), Optional.empty());

    /** The old site stays. */
    static Outcome nothing(HeldBack heldBack, Findings findings) {
        return new Outcome(false, 0, heldBack, findings.sorted(), Optional.empty());
    }

    Outcome with(Optional<SiteChanges> changes) {
        return new Outcome(published, pages, heldBack, findings, changes);
    }
}
