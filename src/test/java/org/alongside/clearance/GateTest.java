package org.alongside.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alongside.TestStories;
import org.alongside.story.Status;
import org.alongside.tagging.TaggedStory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class GateTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PUBLISHED")
    void clearsNothingThatIsNotPublished(Status status) {
        assertThat(Gate.clear(List.of(story("2020-01-01", null, status)), DAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01,           , true",
        "2026-01-02,           , false",
        "2020-01-01, 2026-01-01, true",
        "2020-01-01, 2026-01-02, false",
        "2026-01-01, 2026-01-01, true",
        "2026-01-02, 2025-12-31, false",
        "2026-01-02, 2026-01-01, false",
    })
    void clearsWhatIsDue(String date, @Nullable String publishOn, boolean cleared) {
        assertThat(Gate.clear(List.of(story(date, publishOn, Status.PUBLISHED)), DAY))
                .hasSize(cleared ? 1 : 0);
    }

    @Test
    void keepsTheOrder() {
        List<TaggedStory> stories =
                List.of(named("b", Status.PUBLISHED), named("x", Status.DRAFT), named("a", Status.PUBLISHED));
        assertThat(Gate.clear(stories, DAY))
                .extracting(story -> story.piece().slug())
                .containsExactly("b", "a");
    }

    private static TaggedStory named(String slug, Status status) {
        return TestStories.untagged(TestStories.story(
                slug, DAY, TestStories.themes(List.of(), List.of(), Optional.empty()), status, Optional.empty()));
    }

    private static TaggedStory story(String date, @Nullable String publishOn, Status status) {
        return TestStories.untagged(TestStories.story(
                "a",
                LocalDate.parse(date),
                TestStories.themes(List.of(), List.of(), Optional.empty()),
                status,
                Optional.ofNullable(publishOn).map(LocalDate::parse)));
    }
}
