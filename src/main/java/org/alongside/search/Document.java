package org.alongside.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.clearance.ClearedStory;
import org.alongside.story.Passage;
import org.alongside.story.Piece;
import org.alongside.story.Quote;
import org.alongside.vocabulary.Facet;
import org.alongside.vocabulary.Language;
import org.alongside.vocabulary.Term;
import org.alongside.vocabulary.Vocabularies;

/**
 * A piece as the index sees it.
 *
 * @param number its place in the index, from 0: the newest first, standing pages last
 * @param labels the names of its place, principles and outcomes
 */
record Document(int number, ClearedStory story, List<String> labels) {

    private static final List<Facet> LABELLED = List.of(Facet.PLACES, Facet.PRINCIPLES, Facet.OUTCOMES);

    static Document of(int number, ClearedStory story, Vocabularies vocabularies) {
        Language language = story.piece().language();
        List<String> labels = new ArrayList<>();
        for (Facet facet : LABELLED) {
            for (Term term : story.piece().themes().of(facet)) {
                labels.add(term.name().in(language));
                wider(term, facet, vocabularies)
                        .ifPresent(wide -> labels.add(wide.name().in(language)));
            }
        }
        return new Document(number, story, List.copyOf(labels));
    }

    private static Optional<Term> wider(Term term, Facet facet, Vocabularies vocabularies) {
        return term.within().flatMap(vocabularies.of(facet)::find);
    }

    Piece piece() {
        return story.piece();
    }

    List<Passage> passages() {
        return piece().body().passages();
    }

    /** The ids of the passages that are somebody's own words. */
    Set<String> quoted() {
        return piece().body().quotes().stream().map(Quote::passage).collect(Collectors.toUnmodifiableSet());
    }

    /** The number in the id of a passage: 7 for {@code p7}. */
    static int number(Passage passage) {
        return Integer.parseInt(passage.id().substring(1));
    }
}
