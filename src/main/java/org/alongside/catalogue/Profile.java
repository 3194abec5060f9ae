package org.alongside.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.alongside.clearance.ClearedStory;
import org.alongside.story.Kind;
import org.alongside.tagging.Tag;
import org.alongside.tagging.Tags;
import org.alongside.vocabulary.Facet;
import org.alongside.vocabulary.Term;

/**
 * Everything that the pieces of one language say of a term. Figures count what editors have confirmed; what the words only
 * suggest is counted apart.
 *
 * @param stories the confirmed pieces, newest first
 * @param suggested pieces whose words show the term strongly and whose editor has not spoken
 * @param together for each facet the terms that occur in the same pieces, the commonest first
 * @param years how many pieces there are from each year
 * @param passages one passage of each piece that shows it: those of confirmed pieces first, stories and reflections
 *     before articles, then the best first
 */
public record Profile(
        Facet facet,
        Term term,
        List<ClearedStory> stories,
        List<ClearedStory> suggested,
        Map<Facet, List<Tally>> together,
        SortedMap<Integer, Integer> years,
        List<ShownPassage> passages) {

    private static final List<Facet> COMPARED = List.of(Facet.PRINCIPLES, Facet.OUTCOMES, Facet.PLACES);

    /** What happened to somebody before what is said about such things. */
    private static final Comparator<ShownPassage> BEST_FIRST = Comparator.comparing(
                    (ShownPassage shown) -> shown.story().piece().kind() == Kind.ARTICLE)
            .thenComparing(shown -> -shown.evidence().weight())
            .thenComparing(shown -> shown.story().piece().heading().date(), Comparator.reverseOrder())
            .thenComparing(shown -> shown.story().address());

    static Profile of(Facet facet, Term term, List<ClearedStory> stories, List<ClearedStory> suggested) {
        Map<Facet, List<Tally>> together = new EnumMap<>(Facet.class);
        for (Facet other : COMPARED) {
            together.put(
                    other,
                    Tally.of(other, stories).stream()
                            .filter(tally -> other != facet || !tally.term().equals(term))
                            .toList());
        }
        SortedMap<Integer, Integer> years = new TreeMap<>();
        stories.forEach(story -> years.merge(story.piece().heading().date().getYear(), 1, Integer::sum));
        List<ShownPassage> passages = new ArrayList<>(passages(facet, term, stories, false));
        passages.addAll(passages(facet, term, suggested, true));
        return new Profile(facet, term, stories, suggested, together, years, List.copyOf(passages));
    }

    private static List<ShownPassage> passages(Facet facet, Term term, List<ClearedStory> stories, boolean suggested) {
        if (!Tags.LOOKED_FOR.contains(facet)) {
            return List.of();
        }
        return stories.stream()
                .flatMap(story -> best(facet, term, story, suggested).stream())
                .sorted(BEST_FIRST)
                .toList();
    }

    private static Optional<ShownPassage> best(Facet facet, Term term, ClearedStory story, boolean suggested) {
        return story.tags()
                .of(facet, term)
                .map(Tag::evidence)
                .filter(evidence -> !evidence.isEmpty())
                .map(evidence -> new ShownPassage(story, evidence.get(0), suggested));
    }
}
