package org.alongside.across;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.kept.Memories;
import org.alongside.source.Finding;
import org.alongside.source.Findings;
import org.alongside.story.Story;

/**
 * Holds stories against one another. All that it finds are warnings: only a person can know whether two stories are alike
 * because they are one. Time and memory grow with the number of stories, whatever is in them.
 */
public final class Across {

    private static final List<CrossRule> RULES = List.of(
            new SamePseudonymRule(), new SameEpisodeRule(), new QuotedElsewhereRule(), new UniqueCombinationRule());

    private Across() {}

    /** The rules for which {@link #of} knows whether an exception is used. */
    public static Set<String> rules() {
        return RULES.stream().map(CrossRule::id).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * What stories give away together, and exceptions that let nothing stand. Whether an exception is used depends on which
     * stories are given: one that is for a draft is unused where there are only published ones.
     *
     * @param stories all that readers can see together, in an order that is always the same
     * @param k how many stories have to share a combination of place, age and the like; 0 if nobody asks
     */
    public static List<Finding> of(List<Story> stories, int k) {
        return of(stories, k, Memories.none());
    }

    /**
     * The same.
     *
     * @param memories of what was read of single stories before
     */
    public static List<Finding> of(List<Story> stories, int k, Memories memories) {
        Traces traces = Traces.of(stories, memories.of("compare", PieceWords.class));
        Corpus corpus = new Corpus(stories, traces.each(), traces.met(), Kin.of(stories), k);
        Exceptions exceptions = new Exceptions(stories);
        Findings findings = new Findings();
        for (CrossRule rule : RULES) {
            if (rule.isOn(corpus)) {
                findings.addAll(rule.in(corpus, exceptions));
                findings.addAll(exceptions.unused(rule.id()));
            }
        }
        return findings.sorted();
    }
}
