package org.alongside.catalogue;

import org.alongside.clearance.ClearedStory;
import org.alongside.story.Passage;
import org.alongside.tagging.Evidence;

/**
 * A passage that shows a term.
 *
 * @param suggested whether only its words say so, and not yet an editor
 */
public record ShownPassage(ClearedStory story, Evidence evidence, boolean suggested) {

    /** All words of the passage that the evidence stands in. */
    public String text() {
        return story.piece().body().passages().stream()
                .filter(passage -> passage.id().equals(evidence.passage()))
                .map(Passage::text)
                .findFirst()
                .orElse(evidence.sentence());
    }
}
