package org.alongside.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.alongside.catalogue.Catalogue;
import org.alongside.catalogue.Edition;
import org.alongside.kept.Memories;
import org.alongside.story.Address;
import org.alongside.vocabulary.Language;

/** The search indexes of a site, one for each language that it has pieces in. */
public final class SearchIndexes {

    private final Map<Language, Supplier<SearchIndex>> indexes = new EnumMap<>(Language.class);
    private final Optional<SearchScript> script;

    private SearchIndexes(Optional<SearchScript> script) {
        this.script = script;
    }

    /**
     * Indexes everything in a catalogue, as soon as somebody asks for it.
     *
     * @param script what reads the indexes; a theme may have nothing that does
     * @param memories of what was chosen of single pieces before
     */
    public static SearchIndexes of(Catalogue catalogue, Optional<SearchScript> script, Memories memories) {
        SearchIndexes all = new SearchIndexes(script);
        for (Edition edition : catalogue.editions()) {
            all.indexes.put(
                    edition.language(), new Once<>(() -> SearchIndex.of(edition, catalogue.vocabularies(), memories)));
        }
        return all;
    }

    /**
     * The folder of a language's index.
     *
     * @throws IllegalArgumentException if there is no edition in the language
     */
    public Address address(Language language) {
        Supplier<SearchIndex> index = indexes.get(language);
        if (index == null) {
            throw new IllegalArgumentException("no index in " + language.ownName());
        }
        return index.get().address();
    }

    public Optional<SearchScript> script() {
        return script;
    }

    /** The indexes in the order of the languages. */
    public List<SearchIndex> all() {
        return indexes.values().stream().map(Supplier::get).toList();
    }
}
