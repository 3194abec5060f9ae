package org.alongside.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.alongside.TestStories;
import org.alongside.clearance.ClearedStory;
import org.alongside.story.Themes;
import org.alongside.vocabulary.Facet;
import org.alongside.vocabulary.Term;

/** The clever way, by the terms, compared with the stupid one, by all pairs. */
final class RelatedTest {

    private static final List<Facet> SHARED = List.of(Facet.PRINCIPLES, Facet.OUTCOMES, Facet.PLACES);

    @Property
    void findsWhatLookingAtEveryPairFinds(@ForAll("stories") List<ClearedStory> stories) {
        Related related = new Related(stories);
        for (ClearedStory story : stories) {
            assertThat(related.to(story)).isEqualTo(byAllPairs(story, stories));
        }
    }

    @Example
    void aRareTermCountsMoreThanACommonOne() {
        Themes common = themes("common");
        List<ClearedStory> stories = List.of(
                story(0, themes("common", "rare")), story(1, common), story(2, common), story(3, themes("rare")));
        assertThat(slugs(new Related(stories).to(stories.get(0)))).containsExactly("s3", "s1", "s2");
    }

    @Example
    void doesNotLookFartherThanTheNearestInDate() {
        List<ClearedStory> stories = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            stories.add(story(i, themes("common")));
        }
        assertThat(slugs(new Related(stories).to(stories.get(50)))).containsExactly("s18", "s19", "s20", "s21");
    }

    @Example
    void whatIsNotInTheListHasNoRelations() {
        assertThat(new Related(List.of()).to(story(1, themes("a")))).isEmpty();
    }

    @Provide
    Arbitrary<List<ClearedStory>> stories() {
        Arbitrary<Set<Term>> principles = terms("p", 4);
        Arbitrary<Set<Term>> outcomes = terms("o", 5);
        Arbitrary<Optional<Term>> place =
                Arbitraries.of("north", "south").map(TestStories::term).optional();
        Arbitrary<Themes> themes = Combinators.combine(principles, outcomes, place)
                .as((some, others, where) -> TestStories.themes(List.copyOf(some), List.copyOf(others), where));
        return themes.list().ofMaxSize(30).map(all -> {
            List<ClearedStory> stories = new ArrayList<>();
            all.forEach(one -> stories.add(story(stories.size(), one)));
            return stories;
        });
    }

    private static Arbitrary<Set<Term>> terms(String prefix, int count) {
        return Arbitraries.integers()
                .between(1, count)
                .map(i -> TestStories.term(prefix + i))
                .set()
                .ofMaxSize(3);
    }

    private static ClearedStory story(int position, Themes themes) {
        return TestStories.cleared("s" + position, LocalDate.of(2025, 1, 1).minusDays(position), themes);
    }

    private static Themes themes(String... principles) {
        return TestStories.themes(
                List.of(principles).stream().map(TestStories::term).toList(), List.of(), Optional.empty());
    }

    private static List<String> slugs(List<ClearedStory> stories) {
        return stories.stream().map(story -> story.piece().slug()).toList();
    }

    private static List<ClearedStory> byAllPairs(ClearedStory story, List<ClearedStory> stories) {
        Map<ClearedStory, Double> scores = new HashMap<>();
        for (ClearedStory other : stories) {
            double score = 0;
            for (Facet facet : SHARED) {
                for (Term term : story.piece().themes().of(facet)) {
                    if (has(other, facet, term)) {
                        long having = stories.stream()
                                .filter(any -> has(any, facet, term))
                                .count();
                        score += Math.log1p((double) stories.size() / having);
                    }
                }
            }
            if (other != story && score > 0) {
                scores.put(other, score);
            }
        }
        return stories.stream()
                .filter(scores::containsKey)
                .sorted(Comparator.comparingDouble((ClearedStory other) -> scores.getOrDefault(other, 0.0))
                        .reversed())
                .limit(4)
                .toList();
    }

    private static boolean has(ClearedStory story, Facet facet, Term term) {
        return story.piece().themes().of(facet).contains(term);
    }
}
