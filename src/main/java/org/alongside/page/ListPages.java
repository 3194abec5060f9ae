package org.alongside.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.catalogue.Edition;
import org.alongside.clearance.ClearedStory;
import org.alongside.story.Address;
import org.alongside.story.Kind;
import org.alongside.vocabulary.Language;

/** The lists of pieces: everything, and each kind. */
final class ListPages {

    private final EditionPages of;

    ListPages(EditionPages of) {
        this.of = of;
    }

    List<Page> all() {
        List<Page> pages = new ArrayList<>(list(
                "latest",
                of.word("latest"),
                of.word("introLatest"),
                of.edition().latest()));
        for (Kind kind : Kind.values()) {
            if (kind != Kind.PAGE) {
                String title = kind == Kind.SERIES ? of.word("kindSeriesAll") : of.label("kind", kind.plural());
                pages.addAll(list(
                        kind.plural(),
                        title,
                        of.label("intro", kind.plural()),
                        of.edition().of(kind)));
            }
        }
        return pages;
    }

    private List<Page> list(String section, String title, String intro, List<ClearedStory> stories) {
        Address address = Address.section(of.language(), section);
        Optional<LocalDate> changed = of.newest(stories);
        return Pager.of(address, stories, of.settings().perPage()).stream()
                .map(pager -> new Page(
                        pager.address(), "list.ftlh", changed, () -> model(pager, section, title, intro, stories)))
                .toList();
    }

    private Map<String, Object> model(
            Pager pager, String section, String title, String intro, List<ClearedStory> stories) {
        Map<Language, Address> elsewhere = pager.isFirst() ? of.frame().everywhere(section + "/") : Map.of();
        return of.frame()
                .around(pager.address(), of.titled(title, pager), intro, "website", elsewhere)
                .with("title", title)
                .with("intro", intro)
                .with("countText", of.words().pieces(stories.size(), of.language()))
                .with("cards", of.cards().cards(pager.stories()))
                .with("pager", pager.model(of.words(), of.language()))
                .with("other", other(section))
                .map();
    }

    /** The same list in the default language, for readers of another. */
    private Optional<Map<String, Object>> other(String section) {
        if (of.language() == Language.DEFAULT) {
            return Optional.empty();
        }
        return of.catalogue()
                .edition(Language.DEFAULT)
                .map(Edition::language)
                .map(language -> Map.of(
                        "label",
                        language.ownName(),
                        "code",
                        language.code(),
                        "address",
                        Address.section(language, section).path()));
    }
}
