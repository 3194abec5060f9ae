package org.alongside.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.TestStories;
import org.alongside.clearance.ClearedStory;
import org.alongside.clearance.Gate;
import org.alongside.story.Status;
import org.alongside.tagging.Evidence;
import org.alongside.tagging.Tag;
import org.alongside.tagging.TaggedStory;
import org.alongside.tagging.Tags;
import org.alongside.tagging.Tier;
import org.alongside.vocabulary.Facet;
import org.alongside.vocabulary.Term;
import org.junit.jupiter.api.Test;

class ProfileTest {

    private static final Term COMMUNITY = TestStories.term("community");
    private static final Term CONTROL = TestStories.term("control");
    private static final Term MONEY = TestStories.term("money");

    @Test
    void countsWhatIsConfirmedAndNothingElse() {
        Profile profile = Profile.of(
                Facet.PRINCIPLES,
                COMMUNITY,
                List.of(story("a", 2024, 1, Tag.State.CONFIRMED), story("b", 2025, 2, Tag.State.CONFIRMED)),
                List.of(story("c", 2025, 2, Tag.State.SUGGESTED)));

        assertThat(profile.stories()).hasSize(2);
        assertThat(profile.suggested()).hasSize(1);
        assertThat(profile.years()).containsOnlyKeys(2024, 2025).containsEntry(2025, 1);
        assertThat(profile.together().get(Facet.OUTCOMES)).containsExactly(new Tally(MONEY, 2));
        assertThat(profile.together().get(Facet.PRINCIPLES)).containsExactly(new Tally(CONTROL, 2));
    }

    @Test
    void showsOnePassageOfEachPieceTheBestFirstAndSuggestionsLast() {
        Profile profile = Profile.of(
                Facet.PRINCIPLES,
                COMMUNITY,
                List.of(
                        story("weak", 2025, 0.5, Tag.State.CONFIRMED),
                        story("old", 2020, 2, Tag.State.CONFIRMED),
                        story("new", 2025, 2, Tag.State.CONFIRMED)),
                List.of(story("suggested", 2025, 5, Tag.State.SUGGESTED)));

        assertThat(profile.passages())
                .extracting(shown -> shown.story().piece().slug())
                .containsExactly("new", "old", "weak", "suggested");
        assertThat(profile.passages()).extracting(ShownPassage::suggested).containsExactly(false, false, false, true);
    }

    @Test
    void aTermThatOnlyTheEditorSeesHasNoPassage() {
        ClearedStory unseen = TestStories.cleared(
                "a", LocalDate.of(2025, 1, 1), TestStories.themes(List.of(COMMUNITY), List.of(), Optional.empty()));

        assertThat(Profile.of(Facet.PRINCIPLES, COMMUNITY, List.of(unseen), List.of())
                        .passages())
                .isEmpty();
    }

    private static ClearedStory story(String slug, int year, double weight, Tag.State state) {
        LocalDate day = LocalDate.of(year, 6, 1);
        List<Term> principles = state == Tag.State.CONFIRMED ? List.of(COMMUNITY, CONTROL) : List.of(CONTROL);
        Evidence evidence = new Evidence("p1", "A sentence.", "sentence", weight);
        Tags tags = new Tags(List.of(new Tag(COMMUNITY, Tier.STRONG, state, List.of(evidence))), List.of(), List.of());
        TaggedStory tagged = new TaggedStory(
                TestStories.story(
                        slug,
                        day,
                        TestStories.themes(principles, List.of(MONEY), Optional.empty()),
                        Status.PUBLISHED,
                        Optional.empty()),
                tags);
        return Gate.decide(List.of(tagged), day, Set.of()).cleared().get(0);
    }
}
