package org.alongside.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.alongside.Golden;
import org.alongside.TestStories;
import org.alongside.clearance.ClearedStory;
import org.alongside.source.Findings;
import org.alongside.source.SourceFolder;
import org.alongside.story.Address;
import org.alongside.vocabulary.Language;

final class PagerTest {

    private static final Address LIST = new Address("stories/");
    private static final SiteWords WORDS =
            SiteWords.read(new SourceFolder(Golden.RESOURCES.resolve("sites/village"), "templates"), new Findings());

    @Property
    void everyPieceIsOnExactlyOnePage(
            @ForAll @IntRange(max = 60) int pieces, @ForAll @IntRange(min = 1, max = 12) int perPage) {
        List<ClearedStory> stories = stories(pieces);
        List<Pager> pages = Pager.of(LIST, stories, perPage);

        assertThat(pages.stream().flatMap(page -> page.stories().stream())).containsExactlyElementsOf(stories);
        assertThat(pages).isNotEmpty().allSatisfy(page -> {
            assertThat(page.stories()).hasSizeLessThanOrEqualTo(perPage);
            assertThat(page.count()).isEqualTo(pages.size());
        });
        assertThat(pages.stream().map(Pager::address)).doesNotHaveDuplicates();
    }

    @Property
    void theLinksShowTheEndsAndTheNeighbours(@ForAll @IntRange(min = 2, max = 20) int count) {
        for (Pager page : Pager.of(LIST, stories(count), 1)) {
            List<Integer> numbers = links(page).stream()
                    .filter(link -> !Boolean.TRUE.equals(link.get("gap")))
                    .map(link -> (Integer) link.get("number"))
                    .toList();
            assertThat(numbers).isSorted().contains(1, page.number(), count).hasSizeLessThanOrEqualTo(7);
            assertThat(links(page).stream().filter(link -> Boolean.TRUE.equals(link.get("current"))))
                    .hasSize(1);
        }
    }

    @Example
    void anEmptyListHasOnePageWithoutLinks() {
        List<Pager> pages = Pager.of(LIST, List.of(), 10);
        assertThat(pages).hasSize(1);
        assertThat(pages.get(0).model(WORDS, Language.ENGLISH)).isEmpty();
    }

    @Example
    void theFirstPageIsTheListItself() {
        List<Pager> pages = Pager.of(LIST, stories(3), 1);
        assertThat(pages)
                .extracting(page -> page.address().path())
                .containsExactly("stories/", "stories/page/2/", "stories/page/3/");
        Map<String, Object> second = pages.get(1).model(WORDS, Language.WELSH).orElseThrow();
        assertThat(second)
                .containsEntry("previous", "stories/")
                .containsEntry("next", "stories/page/3/")
                .containsEntry("text", "tudalen 2");
    }

    private static List<Map<?, ?>> links(Pager page) {
        Object links = page.model(WORDS, Language.ENGLISH).orElseThrow().getOrDefault("pages", List.of());
        return ((List<?>) links)
                .stream().<Map<?, ?>>map(link -> (Map<?, ?>) link).toList();
    }

    private static List<ClearedStory> stories(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> TestStories.cleared(
                        "s" + i, LocalDate.of(2025, 1, 1), TestStories.themes(List.of(), List.of(), Optional.empty())))
                .toList();
    }
}
