package org.alongside.catalogue;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.clearance.ClearedStory;
import org.alongside.vocabulary.Facet;
import org.alongside.vocabulary.Term;

/**
 * How often a term occurs in some pieces.
 *
 * @param pieces how many have it
 */
public record Tally(Term term, int pieces) {

    /** The terms of a facet in some pieces, the commonest first, then in the vocabulary's order. */
    public static List<Tally> of(Facet facet, List<ClearedStory> stories) {
        Map<Term, Integer> counts = new HashMap<>();
        for (ClearedStory story : stories) {
            story.piece().themes().of(facet).forEach(term -> counts.merge(term, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .map(entry -> new Tally(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Tally::pieces)
                        .reversed()
                        .thenComparing(tally -> tally.term().number()))
                .toList();
    }
}
