package org.alongside.tagging;

import java.util.List;
import java.util.Locale;
import org.alongside.vocabulary.Term;

/**
 * A term that a piece shows, or may show.
 *
 * @param evidence the best sentence of each passage, the best first; empty where only the editor sees it
 */
public record Tag(Term term, Tier tier, State state, List<Evidence> evidence) {

    /** What the editor says of a tag. The editor wins. */
    public enum State {
        /** It is in the front matter. */
        CONFIRMED,

        /** The words suggest it; nobody has said anything yet. */
        SUGGESTED,

        /** The editor does not see it. */
        REJECTED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether the words say it clearly and the editor has not spoken: what is shown marked as a suggestion. */
    public boolean isStrongSuggestion() {
        return state == State.SUGGESTED && tier == Tier.STRONG;
    }
}
