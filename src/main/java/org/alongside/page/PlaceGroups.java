package org.alongside.page;

import java.util.List;
import java.util.Map;
import org.alongside.vocabulary.Facet;
import org.alongside.vocabulary.Term;

/** Neighbourhoods under their council areas. */
final class PlaceGroups {

    private final EditionPages of;

    PlaceGroups(EditionPages of) {
        this.of = of;
    }

    List<Map<String, Object>> all() {
        List<Term> places = of.catalogue().vocabularies().of(Facet.PLACES).terms();
        return places.stream()
                .filter(place -> place.within().isEmpty())
                .map(area -> Map.<String, Object>of("area", counted(area), "places", within(area, places)))
                .toList();
    }

    private List<Map<String, Object>> within(Term area, List<Term> places) {
        return places.stream()
                .filter(place -> place.within().filter(area.id()::equals).isPresent())
                .map(this::counted)
                .toList();
    }

    private Map<String, Object> counted(Term place) {
        return of.cards()
                .counted(
                        Facet.PLACES,
                        place,
                        of.edition().with(Facet.PLACES, place).size());
    }
}
