package org.alongside.tagging;

import java.util.List;
import java.util.Optional;
import org.alongside.vocabulary.Facet;
import org.alongside.vocabulary.Term;

/** All tags of a piece, those of each facet in the order of its vocabulary. */
public record Tags(List<Tag> principles, List<Tag> outcomes, List<Tag> introductions) {

    /** The facets that a text is searched for. */
    public static final List<Facet> LOOKED_FOR = List.of(Facet.PRINCIPLES, Facet.OUTCOMES, Facet.INTRODUCTIONS);

    /** Those of them whose suggestions an editor is offered, to write them into the front matter. */
    public static final List<Facet> OFFERED = List.of(Facet.PRINCIPLES, Facet.OUTCOMES);

    public static final Tags NONE = new Tags(List.of(), List.of(), List.of());

    /** The tags of a facet; only principles, outcomes and introductions are looked for. */
    public List<Tag> of(Facet facet) {
        return switch (facet) {
            case PRINCIPLES -> principles;
            case OUTCOMES -> outcomes;
            case INTRODUCTIONS -> introductions;
            case PLACES, LEVELS, CONTENT_NOTES -> List.of();
        };
    }

    public Optional<Tag> of(Facet facet, Term term) {
        return of(facet).stream().filter(tag -> tag.term().equals(term)).findFirst();
    }

    /** The terms that the words say clearly and that the editor has not spoken of. */
    public List<Tag> strongSuggestions(Facet facet) {
        return of(facet).stream().filter(Tag::isStrongSuggestion).toList();
    }
}
