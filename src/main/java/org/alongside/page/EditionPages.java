package org.alongside.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.alongside.catalogue.Catalogue;
import org.alongside.catalogue.Edition;
import org.alongside.clearance.ClearedStory;
import org.alongside.search.SearchIndexes;
import org.alongside.story.Address;
import org.alongside.story.Kind;
import org.alongside.vocabulary.Language;

/** The pages of one edition, and what they are all made with. */
final class EditionPages {

    private final Catalogue catalogue;
    private final Edition edition;
    private final SearchIndexes indexes;
    private final SiteSettings settings;
    private final SiteWords words;
    private final Predicate<Address> exists;
    private final Frame frame;
    private final Cards cards;

    /**
     * @param indexes what the search page searches in
     * @param exists whether the finished site will have a page; asked only when pages are rendered
     */
    EditionPages(
            Catalogue catalogue,
            Edition edition,
            SearchIndexes indexes,
            SiteSettings settings,
            SiteWords words,
            Predicate<Address> exists) {
        this.catalogue = catalogue;
        this.edition = edition;
        this.indexes = indexes;
        this.settings = settings;
        this.words = words;
        this.exists = exists;
        this.frame = new Frame(catalogue, edition, settings, words);
        this.cards = new Cards(edition, words);
    }

    List<Page> all() {
        List<Page> pages = new ArrayList<>();
        pages.add(new HomePage(this).page());
        pages.addAll(new ListPages(this).all());
        pages.addAll(new PiecePages(this).all());
        pages.addAll(new TermPages(this).all());
        pages.addAll(new StandingPages(this).all());
        pages.add(new SearchPage(this, indexes).page());
        return pages;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    Edition edition() {
        return edition;
    }

    Language language() {
        return edition.language();
    }

    SiteSettings settings() {
        return settings;
    }

    SiteWords words() {
        return words;
    }

    Frame frame() {
        return frame;
    }

    Cards cards() {
        return cards;
    }

    /** A piece in this language, or else in the default one. */
    Optional<ClearedStory> inOwnLanguage(Kind kind, String slug) {
        return catalogue
                .at(Address.of(language(), kind, slug))
                .or(() -> catalogue.at(Address.of(Language.DEFAULT, kind, slug)));
    }

    boolean exists(Address address) {
        return exists.test(address);
    }

    String word(String key) {
        return words.text(key, language());
    }

    String label(String prefix, String word) {
        return words.label(prefix, word, language());
    }

    /** A title that says which page of a list this is, from the second on. */
    String titled(String title, Pager pager) {
        return pager.isFirst() ? title : title + ", " + words.numbered("pageNumber", pager.number(), language());
    }

    /** The date of the newest of some pieces. */
    Optional<LocalDate> newest(List<ClearedStory> stories) {
        return stories.stream().map(EditionPages::changed).max(LocalDate::compareTo);
    }

    static LocalDate changed(ClearedStory story) {
        return story.piece().heading().changed();
    }
}
