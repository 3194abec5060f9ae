package org.alongside.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.catalogue.Edition;
import org.alongside.clearance.ClearedStory;
import org.alongside.story.Address;
import org.alongside.story.Kind;
import org.alongside.vocabulary.Facet;

/** The first page of an edition. */
final class HomePage {

    private static final int NEWEST = 6;
    private static final int QUOTES = 3;
    private static final int OF_A_KIND = 3;

    private final EditionPages of;

    HomePage(EditionPages of) {
        this.of = of;
    }

    Page page() {
        Address home = Address.home(of.language());
        return new Page(home, "home.ftlh", of.newest(of.edition().latest()), () -> model(home));
    }

    private Map<String, Object> model(Address home) {
        Edition edition = of.edition();
        Cards cards = of.cards();
        return of.frame()
                .around(
                        home,
                        of.settings().title().in(of.language()),
                        of.settings().tagline().in(of.language()),
                        "website",
                        of.frame().everywhere(""))
                .with("newest", cards.cards(first(edition.of(Kind.STORY), NEWEST)))
                .with("quotes", cards.quotes(edition.tellings(), QUOTES))
                .with(
                        "principles",
                        cards.terms(
                                Facet.PRINCIPLES,
                                of.catalogue()
                                        .vocabularies()
                                        .of(Facet.PRINCIPLES)
                                        .terms()))
                .with("places", new PlaceGroups(of).all())
                .with("collections", cards.cards(first(edition.of(Kind.COLLECTION), OF_A_KIND)))
                .with("series", cards.cards(first(edition.of(Kind.SERIES), OF_A_KIND)))
                .with("reflections", cards.cards(first(edition.of(Kind.REFLECTION), OF_A_KIND)))
                .with("approach", address("approach"))
                .with("about", address("about"))
                .with("share", address("share-your-story"))
                .map();
    }

    private Optional<String> address(String page) {
        return of.frame().page(page).map(found -> found.address().path());
    }

    private static List<ClearedStory> first(List<ClearedStory> stories, int most) {
        return stories.subList(0, Math.min(most, stories.size()));
    }
}
