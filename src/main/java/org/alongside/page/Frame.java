package org.alongside.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.catalogue.Catalogue;
import org.alongside.catalogue.Edition;
import org.alongside.clearance.ClearedStory;
import org.alongside.story.Address;
import org.alongside.story.Kind;
import org.alongside.vocabulary.Facet;
import org.alongside.vocabulary.Language;

/** What every page of an edition has around it: the site's name, the navigation, the same page in other languages. */
final class Frame {

    private final Catalogue catalogue;
    private final Edition edition;
    private final SiteSettings settings;
    private final SiteWords words;
    private final Map<String, Object> site;
    private final List<Map<String, Object>> footer;

    Frame(Catalogue catalogue, Edition edition, SiteSettings settings, SiteWords words) {
        this.catalogue = catalogue;
        this.edition = edition;
        this.settings = settings;
        this.words = words;
        this.site = site();
        this.footer = footer();
    }

    /**
     * The frame of a page.
     *
     * @param description for search engines and previews
     * @param type the Open Graph type
     * @param alternates the same page in other languages
     */
    Model around(Address address, String title, String description, String type, Map<Language, Address> alternates) {
        Language language = edition.language();
        Map<String, Object> page = new Model()
                .with("title", title)
                .with("description", description)
                .with("canonical", settings.url(address))
                .with("address", address.path())
                .with("type", type)
                .with("card", settings.url(new Address("card.png")))
                .with("feed", Address.home(language).file("feed.xml").path())
                .with("alternates", alternateLinks(address, alternates))
                .map();
        return new Model()
                .with("lang", language.code())
                .with("root", address.toRoot())
                .with("w", words.all(language))
                .with("site", site)
                .with("page", page)
                .with("nav", nav(address))
                .with("footer", footer)
                .with("languages", languages(alternates));
    }

    /** The same section in every other edition. */
    Map<Language, Address> everywhere(String section) {
        Map<Language, Address> found = new LinkedHashMap<>();
        for (Edition other : catalogue.editions()) {
            Address home = Address.home(other.language());
            found.put(other.language(), section.isEmpty() ? home : home.file(section));
        }
        found.remove(edition.language());
        return found;
    }

    private Map<String, Object> site() {
        return new Model()
                .with("title", settings.title().in(edition.language()))
                .with("tagline", settings.tagline().in(edition.language()))
                .with("address", Address.home(edition.language()).path())
                .with("contact", settings.contact())
                .map();
    }

    private List<Map<String, Object>> alternateLinks(Address self, Map<Language, Address> alternates) {
        List<Map<String, Object>> links = new ArrayList<>();
        if (!alternates.isEmpty()) {
            links.add(Map.of("code", edition.language().code(), "url", settings.url(self)));
            alternates.forEach(
                    (language, address) -> links.add(Map.of("code", language.code(), "url", settings.url(address))));
        }
        return links;
    }

    private List<Map<String, Object>> languages(Map<Language, Address> alternates) {
        if (catalogue.editions().size() < 2) {
            return List.of();
        }
        return catalogue.editions().stream()
                .map(other -> {
                    Address home = Address.home(other.language());
                    boolean current = other.language() == edition.language();
                    return new Model()
                            .with("code", other.language().code())
                            .with("name", other.language().ownName())
                            .with(
                                    "address",
                                    alternates
                                            .getOrDefault(other.language(), home)
                                            .path())
                            .with("current", current)
                            .map();
                })
                .toList();
    }

    private List<Map<String, Object>> nav(Address here) {
        List<Map<String, Object>> links = new ArrayList<>();
        for (Kind kind : List.of(Kind.STORY, Kind.REFLECTION, Kind.ARTICLE, Kind.COLLECTION)) {
            if (!edition.of(kind).isEmpty()) {
                links.add(link(words.label("kind", kind.plural(), edition.language()), section(kind.plural()), here));
            }
        }
        for (Facet facet : List.of(Facet.PRINCIPLES, Facet.PLACES)) {
            links.add(link(words.label("facet", facet.plural(), edition.language()), section(facet.plural()), here));
        }
        page("approach").ifPresent(page -> links.add(link(page.piece().heading().title(), page.address(), here)));
        return links;
    }

    private List<Map<String, Object>> footer() {
        Address nowhere = new Address("/");
        return edition.of(Kind.PAGE).stream()
                .sorted((one, other) -> one.address().compareTo(other.address()))
                .map(page -> link(page.piece().heading().title(), page.address(), nowhere))
                .toList();
    }

    private Address section(String name) {
        return Address.section(edition.language(), name);
    }

    private static Map<String, Object> link(String label, Address address, Address here) {
        return Map.of(
                "label",
                label,
                "address",
                address.path(),
                "current",
                here.path().startsWith(address.path()));
    }

    /** A standing page of this edition, by the slug of its original. */
    Optional<ClearedStory> page(String slug) {
        return edition.of(Kind.PAGE).stream()
                .filter(page -> page.piece()
                        .ties()
                        .translationOf()
                        .map(original -> original.value())
                        .orElse(page.piece().slug())
                        .equals(slug))
                .findFirst();
    }
}
