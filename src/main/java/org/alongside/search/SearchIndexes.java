package org.alongside.search;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.alongside.catalogue.Catalogue;
import org.alongside.catalogue.Edition;
import org.alongside.story.Address;
import org.alongside.vocabulary.Language;

/** The search indexes of a site, one for each language that it has pieces in. */
public final class SearchIndexes {

    private final Map<Language, SearchIndex> indexes = new EnumMap<>(Language.class);

    private SearchIndexes() {}

    /** Indexes everything in a catalogue. */
    public static SearchIndexes of(Catalogue catalogue) {
        SearchIndexes all = new SearchIndexes();
        for (Edition edition : catalogue.editions()) {
            all.indexes.put(edition.language(), SearchIndex.of(edition, catalogue.vocabularies()));
        }
        return all;
    }

    /**
     * The folder of a language's index.
     *
     * @throws IllegalArgumentException if there is no edition in the language
     */
    public Address address(Language language) {
        SearchIndex index = indexes.get(language);
        if (index == null) {
            throw new IllegalArgumentException("no index in " + language.ownName());
        }
        return index.address();
    }

    /** The indexes in the order of the languages. */
    public Collection<SearchIndex> all() {
        return indexes.values();
    }
}
