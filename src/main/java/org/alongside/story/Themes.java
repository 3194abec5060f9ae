package org.alongside.story;

import java.util.List;
import java.util.Optional;
import org.alongside.vocabulary.Facet;
import org.alongside.vocabulary.Term;

/**
 * What a piece is about, in the words of the vocabularies.
 *
 * @param place the area that it is set in
 * @param introducedBy how the person and the coordinator met
 * @param rejected principles that the editor does not see in it
 */
public record Themes(
        Optional<Term> place,
        Optional<Term> introducedBy,
        List<Term> principles,
        List<Term> rejected,
        List<Term> outcomes,
        List<Term> levels,
        List<Term> contentNotes) {

    /** The terms of one facet, in the order in which they were written. */
    public List<Term> of(Facet facet) {
        return switch (facet) {
            case PRINCIPLES -> principles;
            case OUTCOMES -> outcomes;
            case PLACES -> place.map(List::of).orElse(List.of());
            case INTRODUCTIONS -> introducedBy.map(List::of).orElse(List.of());
            case LEVELS -> levels;
            case CONTENT_NOTES -> contentNotes;
        };
    }
}
