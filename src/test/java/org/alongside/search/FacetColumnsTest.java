package org.alongside.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.alongside.clearance.ClearedStory;
import org.alongside.vocabulary.Facet;
import org.alongside.vocabulary.Term;

/** A bit for everything that a piece is filed under. */
final class FacetColumnsTest {

    private static final List<String> PLACES =
            Sample.VOCABULARIES.of(Facet.PLACES).terms().stream().map(Term::id).toList();

    @Property(tries = 200)
    void aBitIsSetWhereAPieceHasAValue(@ForAll("samples") List<Sample> samples) {
        List<ClearedStory> stories = Sample.cleared(samples);
        IndexReader index = IndexReader.of(Sample.index(stories, 1));

        for (Facet facet : List.of(Facet.PRINCIPLES, Facet.OUTCOMES, Facet.PLACES, Facet.INTRODUCTIONS)) {
            for (Term term : Sample.VOCABULARIES.of(facet).terms()) {
                List<Integer> expected = stories.stream()
                        .filter(story -> has(story, facet, term))
                        .map(stories::indexOf)
                        .toList();
                assertThat(index.filedUnder(facet.singular(), term.id()))
                        .as(term.id())
                        .isEqualTo(expected);
            }
        }
    }

    @Example
    void aPieceOfANeighbourhoodIsOneOfItsArea() {
        IndexReader index = IndexReader.of(Sample.index(
                Sample.of("A").filedUnder(List.of(), List.of(), "greenwell"),
                Sample.of("B").filedUnder(List.of(), List.of(), "mill-lane"),
                Sample.of("C").filedUnder(List.of(), List.of(), "ashby")));

        assertThat(PLACES.indexOf("mill-lane")).as("in the second byte").isGreaterThan(7);
        assertThat(index.filedUnder("place", "greenwell")).containsExactly(0, 1);
        assertThat(index.filedUnder("place", "mill-lane")).containsExactly(1);
        assertThat(index.filedUnder("place", "ashby")).containsExactly(2);
    }

    @Example
    void kindsAndYearsAreFacetsToo() {
        List<ClearedStory> stories = List.of(
                Sample.of("A").on(LocalDate.of(2024, 3, 1)).cleared("a"),
                Sample.of("B").on(LocalDate.of(2022, 12, 31)).cleared("b"),
                Sample.of("C").on(LocalDate.of(2024, 1, 1)).cleared("c"));
        IndexReader index = IndexReader.of(Sample.index(stories, 1));

        assertThat(index.directory().get("facets").get("year").toString()).isEqualTo("[\"2024\",\"2022\"]");
        assertThat(index.filedUnder("year", "2024")).containsExactly(0, 1);
        assertThat(index.filedUnder("year", "2022")).containsExactly(2);
        assertThat(index.filedUnder("kind", "story")).containsExactly(0, 1, 2);
        assertThat(index.filedUnder("kind", "article")).isEmpty();
    }

    private static boolean has(ClearedStory story, Facet facet, Term term) {
        return story.piece().themes().of(facet).stream()
                .anyMatch(own -> own.equals(term)
                        || own.within().filter(term.id()::equals).isPresent());
    }

    @Provide
    Arbitrary<List<Sample>> samples() {
        return Combinators.combine(
                        Arbitraries.of("listening", "gifts").list().uniqueElements(),
                        Arbitraries.of("belonging").list().uniqueElements(),
                        Arbitraries.of(PLACES))
                .as((principles, outcomes, place) -> Sample.of("A", "b").filedUnder(principles, outcomes, place))
                .list()
                .ofMinSize(1)
                .ofMaxSize(20);
    }
}
