package org.alongside.across;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.alongside.source.Finding;
import org.alongside.story.Story;
import org.junit.jupiter.api.Test;

final class UniqueCombinationRuleTest {

    private static final String COMMON = "Mair is seventy-four. She lives alone.";

    @Test
    void pointsAtTheFewAndNamesWhatTheyTell() {
        List<Finding> found =
                among(5, new Telling("few").in("elmford").of("Mair").text("Mair, 31, is deaf."), 3);

        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.at().file()).isEqualTo("content/few.md");
            assertThat(finding.message()).isEqualTo("fewer than 3 stories have the same place, age band and condition");
            assertThat(finding.isError()).isFalse();
        });
    }

    @Test
    void whoTellsLessIsAmongThoseWhoTellMore() {
        assertThat(among(2, telling("more").text(COMMON + " She has dementia."), 4))
                .hasSize(1);
        assertThat(among(2, telling("more").text(COMMON + " She has dementia."), 3))
                .extracting(finding -> finding.at().file())
                .containsExactly("content/more.md");
    }

    @Test
    void oneThingAndAPlaceAreManyPeople() {
        assertThat(among(5, telling("few").text("Mair lives alone."), 3)).isEmpty();
        assertThat(among(5, new Telling("few").of("Mair").text("Mair, 31, is deaf."), 3))
                .isEmpty();
    }

    @Test
    void anEditorCanAllowIt() {
        assertThat(among(5, telling("few").text("Mair, 31, is deaf.").allows("anonymity.unique-combination"), 3))
                .isEmpty();
        assertThat(among(5, telling("few").text(COMMON).allows("anonymity.unique-combination"), 3))
                .extracting(Finding::rule)
                .containsExactly("anonymity.allow-unused");
    }

    @Test
    void nobodyAsksWithZero() {
        assertThat(among(0, telling("few").text(COMMON), 0)).isEmpty();
        assertThat(among(0, telling("few").text(COMMON).allows("anonymity.unique-combination"), 0))
                .isEmpty();
    }

    @Test
    void aVersionIsTheSamePerson() {
        Telling easy = telling("easy").text(COMMON).easyReadOf("common0");
        assertThat(among(2, easy, 3))
                .singleElement()
                .satisfies(finding -> assertThat(finding.at().file()).isEqualTo("jbake.properties"));
    }

    @Test
    void aCollectionThatIsMostlyUniqueIsToldOnce() {
        List<Story> stories = new ArrayList<>();
        for (String text :
                List.of("Mair, 31, is deaf.", "Mair, 81, is deaf.", "Mair, 51, is deaf.", COMMON, COMMON, COMMON)) {
            stories.add(new Telling("story" + stories.size())
                    .in("elmford")
                    .of("Mair" + stories.size())
                    .text(text.replace("Mair", "Mair" + stories.size()))
                    .story());
        }
        assertThat(Across.of(stories, 3)).hasSize(3);
        stories.remove(5);
        assertThat(Across.of(stories, 3)).singleElement().satisfies(finding -> {
            assertThat(finding.at().file()).isEqualTo("jbake.properties");
            assertThat(finding.message()).startsWith("5 stories, more than half");
        });
    }

    private static Telling telling(String slug) {
        return new Telling(slug).in("elmford").of("Mair");
    }

    private static List<Finding> among(int common, Telling other, int k) {
        List<Story> stories = new ArrayList<>();
        for (int i = 0; i < common; i++) {
            stories.add(new Telling("common" + i)
                    .in("elmford")
                    .of("Mair")
                    .series("same")
                    .text(COMMON)
                    .story());
        }
        stories.add(other.series("same").story());
        return Across.of(stories, k).stream()
                .filter(finding -> !finding.rule().equals("anonymity.same-episode"))
                .toList();
    }
}
