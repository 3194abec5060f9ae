package org.alongside.page;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.clearance.ClearedStory;
import org.alongside.search.SearchIndexes;
import org.alongside.search.SearchScript;
import org.alongside.story.Address;
import org.alongside.story.Kind;
import org.alongside.vocabulary.Facet;
import org.alongside.vocabulary.Term;

/**
 * The page to search an edition: lists to choose from, each term with its count and the page to browse it by, and the
 * newest pieces. Scripts bring it to life; without them the lists and the newest pieces are still there.
 *
 * @param indexes of all editions
 */
record SearchPage(EditionPages of, SearchIndexes indexes) {

    /** As many as the search shows at once. */
    private static final int NEWEST = 10;

    Page page() {
        Address address = Address.section(of.language(), "search");
        return new Page(address, "search.ftlh", Optional.empty(), () -> model(address));
    }

    private Map<String, Object> model(Address address) {
        String title = of.word("search");
        List<ClearedStory> latest = of.edition().latest();
        return of.frame()
                .around(
                        address,
                        title,
                        of.word("introSearch"),
                        "website",
                        of.frame().everywhere("search/"))
                .with("title", title)
                .with("index", indexes.address(of.language()).path())
                .with("script", indexes.script().map(SearchScript::address).map(Address::path))
                .with("months", months())
                .with("facets", facets())
                .with("newest", of.cards().cards(latest.stream().limit(NEWEST).toList()))
                .with("count", latest.size())
                .map();
    }

    private List<String> months() {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> of.word("month" + month))
                .toList();
    }

    /** What one can choose by, under the names that addresses use; a term that nothing has is left out. */
    private List<Map<String, Object>> facets() {
        return Stream.of(
                        facet("principle", of.label("facet", Facet.PRINCIPLES.plural()), terms(Facet.PRINCIPLES)),
                        facet("outcome", of.label("facet", Facet.OUTCOMES.plural()), terms(Facet.OUTCOMES)),
                        facet("place", of.label("facet", Facet.PLACES.plural()), places()),
                        facet(
                                "introduction",
                                of.label("facet", Facet.INTRODUCTIONS.plural()),
                                terms(Facet.INTRODUCTIONS)),
                        facet("kind", of.word("facetKinds"), kinds()),
                        facet("year", of.word("facetYears"), years()))
                .filter(facet -> facet.get("terms") instanceof List<?> terms && !terms.isEmpty())
                .toList();
    }

    private static Map<String, Object> facet(String id, String label, Stream<Map<String, Object>> terms) {
        return new Model()
                .with("id", id)
                .with("label", label)
                .with("terms", terms.toList())
                .map();
    }

    private Stream<Map<String, Object>> terms(Facet facet) {
        return of.catalogue().vocabularies().of(facet).terms().stream().flatMap(term -> term(facet, term));
    }

    /** Each council area, and the neighbourhoods in it. */
    private Stream<Map<String, Object>> places() {
        List<Term> places = of.catalogue().vocabularies().of(Facet.PLACES).terms();
        return places.stream()
                .filter(place -> place.within().isEmpty())
                .flatMap(area -> Stream.concat(
                        Stream.of(area),
                        places.stream()
                                .filter(place ->
                                        place.within().filter(area.id()::equals).isPresent())))
                .flatMap(place -> term(Facet.PLACES, place));
    }

    private Stream<Map<String, Object>> term(Facet facet, Term term) {
        Address address = Address.of(of.language(), facet, term.id());
        int count = of.edition().with(facet, term).size();
        return row(
                term.id(),
                term.name().in(of.language()),
                Optional.of(address),
                count,
                term.within().isPresent());
    }

    /** Standing pages are found too, but are in no list to browse. */
    private Stream<Map<String, Object>> kinds() {
        return Stream.of(Kind.values()).flatMap(kind -> {
            Optional<Address> list = Optional.of(kind)
                    .filter(listed -> listed != Kind.PAGE)
                    .map(listed -> Address.section(of.language(), listed.plural()));
            return row(
                    kind.word(),
                    of.label("kind", kind.word()),
                    list,
                    of.edition().of(kind).size(),
                    false);
        });
    }

    private Stream<Map<String, Object>> years() {
        List<ClearedStory> latest = of.edition().latest();
        Address list = Address.section(of.language(), "latest");
        Map<Integer, Long> counts = latest.stream()
                .collect(groupingBy(
                        story -> story.piece().heading().date().getYear(),
                        () -> new TreeMap<>(Collections.reverseOrder()),
                        counting()));
        return counts.entrySet().stream().flatMap(year -> {
            Address page = Pager.ofYear(list, latest, of.settings().perPage(), year.getKey());
            return row(
                    year.getKey().toString(),
                    year.getKey().toString(),
                    Optional.of(page),
                    year.getValue().intValue(),
                    false);
        });
    }

    private static Stream<Map<String, Object>> row(
            String id, String name, Optional<Address> address, int count, boolean inner) {
        return count == 0
                ? Stream.empty()
                : Stream.of(new Model()
                        .with("id", id)
                        .with("name", name)
                        .with("address", address.map(Address::path))
                        .with("count", count)
                        .with("inner", inner)
                        .map());
    }
}
