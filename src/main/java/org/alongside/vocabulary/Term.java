package org.alongside.vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * An entry of a vocabulary. Two terms are the same if their ids are: the id is what pieces, addresses and exports use.
 *
 * @param number its place in the vocabulary, from 1; the theme draws marks and colours by it
 * @param former ids or names of older lists that now mean this term
 * @param within the id of the term that contains this one (a neighbourhood's council area)
 * @param helplines for a content note: where a reader can find support
 */
public record Term(
        String id,
        int number,
        Words name,
        Words meaning,
        List<String> former,
        Optional<String> within,
        List<Helpline> helplines) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Term term && term.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
