package org.alongside.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.catalogue.Profile;
import org.alongside.catalogue.Tally;
import org.alongside.clearance.ClearedStory;
import org.alongside.story.Address;
import org.alongside.vocabulary.Facet;
import org.alongside.vocabulary.Language;
import org.alongside.vocabulary.Term;

/** The pages of the vocabularies: an index of each, and a page or more for each term. */
final class TermPages {

    private static final int QUOTES = 4;
    private static final int TOGETHER = 6;
    private static final int CARDS_FOR_A_CHANGE = 12;

    private final EditionPages of;

    TermPages(EditionPages of) {
        this.of = of;
    }

    List<Page> all() {
        List<Page> pages = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            if (facet.isBrowsed()) {
                pages.add(index(facet));
                terms(facet).forEach(term -> pages.addAll(pagesOf(facet, term)));
            }
        }
        return pages;
    }

    private List<Term> terms(Facet facet) {
        return of.catalogue().vocabularies().of(facet).terms();
    }

    private Page index(Facet facet) {
        Address address = Address.section(of.language(), facet.plural());
        return new Page(
                address, "vocabulary.ftlh", of.newest(of.edition().tellings()), () -> indexModel(facet, address));
    }

    private Map<String, Object> indexModel(Facet facet, Address address) {
        String title = of.label("facet", facet.plural());
        String intro = of.label("intro", facet.plural());
        return of.frame()
                .around(address, title, intro, "website", of.frame().everywhere(facet.plural() + "/"))
                .with("facet", facet.plural())
                .with("title", title)
                .with("intro", intro)
                .with(
                        "terms",
                        terms(facet).stream().map(term -> counted(facet, term)).toList())
                .with("groups", facet == Facet.PLACES ? new PlaceGroups(of).all() : List.of())
                .map();
    }

    private Map<String, Object> counted(Facet facet, Term term) {
        return of.cards().counted(facet, term, of.edition().with(facet, term).size());
    }

    private List<Page> pagesOf(Facet facet, Term term) {
        Address address = Address.of(of.language(), facet, term.id());
        List<ClearedStory> stories = of.edition().with(facet, term);
        Optional<LocalDate> changed = of.newest(stories);
        return Pager.of(address, stories, of.settings().perPage()).stream()
                .map(pager -> new Page(pager.address(), "term.ftlh", changed, () -> model(facet, term, pager, stories)))
                .toList();
    }

    private Map<String, Object> model(Facet facet, Term term, Pager pager, List<ClearedStory> stories) {
        String name = term.name().in(of.language());
        String path = facet.plural() + "/" + term.id() + "/";
        Map<Language, Address> elsewhere = pager.isFirst() ? of.frame().everywhere(path) : Map.of();
        Model model = of.frame()
                .around(pager.address(), of.titled(name, pager), term.meaning().in(of.language()), "website", elsewhere)
                .with("facet", facet.plural())
                .with("facetLabel", of.label("facet", facet.plural()))
                .with(
                        "facetAddress",
                        Address.section(of.language(), facet.plural()).path())
                .with("term", of.cards().term(facet, term))
                .with("first", pager.isFirst())
                .with("countText", of.words().pieces(stories.size(), of.language()))
                .with("cards", of.cards().cards(pager.stories()))
                .with("pager", pager.model(of.words(), of.language()))
                .with("other", other(path))
                .with("previous", neighbour(facet, term, -1))
                .with("next", neighbour(facet, term, 1));
        return (pager.isFirst() ? model.withAll(around(facet, term)) : model).map();
    }

    /** What the first page of a term shows beside its pieces. */
    private Map<String, Object> around(Facet facet, Term term) {
        Profile profile = of.edition().profile(facet, term);
        Optional<Term> within =
                term.within().flatMap(of.catalogue().vocabularies().of(facet)::find);
        List<Term> contained = terms(facet).stream()
                .filter(place -> place.within().filter(term.id()::equals).isPresent())
                .toList();
        Optional<String> feed = facet == Facet.PRINCIPLES
                ? Optional.of(Address.of(of.language(), facet, term.id())
                        .file("feed.xml")
                        .path())
                : Optional.empty();
        return new Model()
                .with("passages", new WhereItShows(of).passages(profile))
                .with("quotes", of.cards().quotes(profile.stories(), QUOTES))
                .with("suggested", suggested(profile))
                .with("years", years(profile))
                .with("within", within.map(place -> of.cards().term(facet, place)))
                .with(
                        "contains",
                        contained.stream().map(place -> counted(facet, place)).toList())
                .with("together", together(profile))
                .with("changes", facet == Facet.PRINCIPLES ? changes(profile) : List.of())
                .with("feed", feed)
                .map();
    }

    /** How many pieces only suggest the term. They are in no other figure. */
    private Optional<String> suggested(Profile profile) {
        int count = profile.suggested().size();
        return count == 0
                ? Optional.empty()
                : Optional.of(of.words().numbered(count == 1 ? "suggestedOne" : "suggestedMany", count, of.language()));
    }

    /** How many pieces there are from each year; a single year says nothing. */
    private List<Map<String, Object>> years(Profile profile) {
        if (profile.years().size() < 2) {
            return List.of();
        }
        return profile.years().entrySet().stream()
                .map(year -> Map.<String, Object>of(
                        "year", Integer.toString(year.getKey()),
                        "count", year.getValue(),
                        "countText", of.words().pieces(year.getValue(), of.language())))
                .toList();
    }

    /** What else the pieces of a term are about, by facet. */
    private List<Map<String, Object>> together(Profile profile) {
        return profile.together().entrySet().stream()
                .filter(other -> !other.getValue().isEmpty())
                .map(other -> togetherIn(other.getKey(), other.getValue()))
                .toList();
    }

    private Map<String, Object> togetherIn(Facet facet, List<Tally> tallies) {
        return new Model()
                .with("label", of.label("facet", facet.plural()))
                .with("facet", facet.plural())
                .with(
                        "terms",
                        of.cards()
                                .counted(facet, tallies.stream().limit(TOGETHER).toList()))
                .map();
    }

    /** What changed in the stories of a principle, outcome by outcome; the evidence map links here. */
    private List<Map<String, Object>> changes(Profile profile) {
        return profile.together().getOrDefault(Facet.OUTCOMES, List.of()).stream()
                .map(tally -> change(profile, tally))
                .toList();
    }

    private Map<String, Object> change(Profile profile, Tally tally) {
        List<ClearedStory> some = profile.stories().stream()
                .filter(story -> story.piece().themes().outcomes().contains(tally.term()))
                .limit(CARDS_FOR_A_CHANGE)
                .toList();
        return new Model()
                .with("term", of.cards().term(Facet.OUTCOMES, tally.term()))
                .with("id", "outcome-" + tally.term().id())
                .with("countText", of.words().pieces(tally.pieces(), of.language()))
                .with("cards", of.cards().cards(some))
                .map();
    }

    private Optional<Map<String, Object>> neighbour(Facet facet, Term term, int step) {
        List<Term> terms = terms(facet);
        int index = terms.indexOf(term) + step;
        return index < 0 || index >= terms.size()
                ? Optional.empty()
                : Optional.of(of.cards().term(facet, terms.get(index)));
    }

    private Optional<Map<String, Object>> other(String path) {
        return of.language() == Language.DEFAULT
                ? Optional.empty()
                : Optional.of(
                        Map.of("label", Language.DEFAULT.ownName(), "code", Language.DEFAULT.code(), "address", path));
    }
}
