package org.alongside.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.clearance.ClearedStory;
import org.alongside.story.Address;
import org.alongside.story.Piece;
import org.alongside.vocabulary.Language;
import org.alongside.vocabulary.Vocabularies;

/** Every cleared story, by language, and the ties between the languages. */
public final class Catalogue {

    private final Vocabularies vocabularies;
    private final List<Edition> editions = new ArrayList<>();
    private final Map<Address, ClearedStory> byAddress = new HashMap<>();
    private final Map<Address, List<ClearedStory>> translations = new HashMap<>();

    private Catalogue(List<ClearedStory> stories, Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
        stories.forEach(story -> byAddress.put(story.address(), story));
        for (Language language : Language.values()) {
            List<ClearedStory> own = stories.stream()
                    .filter(story -> story.piece().language() == language)
                    .toList();
            if (language == Language.DEFAULT || !own.isEmpty()) {
                editions.add(new Edition(language, own, vocabularies));
            }
        }
        stories.forEach(this::tieToOriginal);
    }

    public static Catalogue of(List<ClearedStory> stories, Vocabularies vocabularies) {
        return new Catalogue(stories, vocabularies);
    }

    private void tieToOriginal(ClearedStory story) {
        Piece piece = story.piece();
        piece.ties().translationOf().ifPresent(slug -> {
            for (Language language : Language.values()) {
                ClearedStory original = byAddress.get(Address.of(language, piece.kind(), slug.value()));
                if (original != null && language != piece.language()) {
                    group(original).add(story);
                    translations.put(story.address(), group(original));
                }
            }
        });
    }

    private List<ClearedStory> group(ClearedStory original) {
        return translations.computeIfAbsent(original.address(), address -> new ArrayList<>(List.of(original)));
    }

    public Vocabularies vocabularies() {
        return vocabularies;
    }

    /** The default language first, then each other language that something is written in. */
    public List<Edition> editions() {
        return editions;
    }

    public Optional<Edition> edition(Language language) {
        return editions.stream()
                .filter(edition -> edition.language() == language)
                .findFirst();
    }

    /** The same piece in other languages. */
    public List<ClearedStory> translationsOf(ClearedStory story) {
        return translations.getOrDefault(story.address(), List.of()).stream()
                .filter(other -> other.piece().language() != story.piece().language())
                .toList();
    }

    public Optional<ClearedStory> at(Address address) {
        return Optional.ofNullable(byAddress.get(address));
    }
}
