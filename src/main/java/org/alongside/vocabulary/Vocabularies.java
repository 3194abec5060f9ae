package org.alongside.vocabulary;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** All vocabularies of a site. */
public final class Vocabularies {

    private final Map<Facet, Vocabulary> byFacet;

    Vocabularies(Map<Facet, Vocabulary> byFacet) {
        this.byFacet = new EnumMap<>(byFacet);
    }

    public Vocabulary of(Facet facet) {
        Vocabulary vocabulary = byFacet.get(facet);
        if (vocabulary == null) {
            throw new IllegalStateException("no vocabulary for " + facet);
        }
        return vocabulary;
    }

    /** The terms of all, in an order that is always the same. */
    public List<Term> terms() {
        return byFacet.values().stream()
                .flatMap(vocabulary -> vocabulary.terms().stream())
                .toList();
    }
}
