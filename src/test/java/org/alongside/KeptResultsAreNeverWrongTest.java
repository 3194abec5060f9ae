package org.alongside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.alongside.site.SiteFolder;
import org.alongside.source.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A site that is baked with what earlier bakes have left is, file for file, the site that a first bake makes. */
final class KeptResultsAreNeverWrongTest {

    private static final int CHANGES = 10;

    private static final String STORY = """
            ---
            type: story
            language: en
            title: Tea
            summary: A story.
            date: 2025-02-03
            status: published
            place: greenwell
            introduced-by: gp-or-health
            principles: [information]
            principles-rejected: [citizenship]
            outcomes: [home]
            cast:
              - { name: Dilys, role: person, name-is: changed }
              - { name: Bran, role: family, name-is: changed }
            ---
            Dilys met Bran, who is seventy-four, and they found out what they could ask for.
            """;

    /** {@code -Dsequences=1000} tries so many sequences of changes. */
    static LongStream sequences() {
        return LongStream.range(0, Long.getLong("sequences", 12));
    }

    @ParameterizedTest
    @MethodSource("sequences")
    void afterAnyChange(long seed, @TempDir Path temporary) {
        RandomAuthor author = new RandomAuthor(seed);
        TestSite site = TestSite.emptyIn(temporary.resolve("changed"));
        List<String> changes = new ArrayList<>();
        for (int change = 0; change < CHANGES; change++) {
            changes.add(author.change(site));
            changes.add(author.change(site));
            Outcome outcome = bake(site, author);

            TestSite first = TestSite.copyOf(site.folder(), temporary.resolve("first" + change));
            assertSame(changes.toString(), outcome, site, bake(first, author), first);
        }
    }

    private static void assertSame(String as, Outcome outcome, TestSite site, Outcome expected, TestSite first) {
        assertThat(outcome.findings()).as(as).isEqualTo(expected.findings());
        assertThat(outcome.published()).as(as).isEqualTo(expected.published());
        assertThat(outcome.pages()).as(as).isEqualTo(expected.pages());
        assertThat(outcome.heldBack()).as(as).isEqualTo(expected.heldBack());
        if (outcome.published()) {
            Golden.assertSame(TestSite.filesOf(first.out()), TestSite.filesOf(site.out()));
        }
    }

    /** The body is the same, so what was kept of it is asked for again. */
    @ParameterizedTest
    @CsvSource({
        "language: en, language: cy",
        "principles: [information], principles: [relationships]",
        "principles-rejected: [citizenship], principles-rejected: []",
        "outcomes: [home], outcomes: [safety]",
        "introduced-by: gp-or-health, introduced-by: self",
        "'Bran, role: family', 'Bran, role: person'"
    })
    void afterAChangeOfTheHeaderAlone(String before, String after, @TempDir Path temporary) {
        TestSite site =
                TestSite.emptyIn(temporary).with("content/tea.md", STORY).cleared();
        assertThat(site.bake().published()).isTrue();

        site.with("content/tea.md", STORY.replace(before, after)).cleared();
        Outcome outcome = site.bake();

        TestSite first = TestSite.copyOf(site.folder(), temporary.resolve("first"));
        assertThat(STORY).contains(before);
        assertThat(outcome.published()).as("%s", outcome.findings()).isTrue();
        assertSame(after, outcome, site, first.bake(), first);
    }

    private static Outcome bake(TestSite site, RandomAuthor author) {
        return Publisher.publish(new Workspace(site.folder(), site.out(), author.day()));
    }

    @Test
    void whatWasAllowedOnceIsFoundWhenItIsNoLongerFamiliar(@TempDir Path temporary) {
        TestSite site = TestSite.emptyIn(temporary)
                .withArticle("door", "It was Rhiannon Blethyn who opened the door.")
                .with("content/vocabulary/familiar.txt", "Rhiannon Blethyn\n");
        assertThat(site.bake().published()).isTrue();

        site.with("content/vocabulary/familiar.txt", "\n");
        assertThat(site.bake().published()).isFalse();
    }

    @Test
    void onlyWhatChangedIsWrittenAgain(@TempDir Path temporary) throws Exception {
        TestSite site = TestSite.emptyIn(temporary)
                .withArticle("bench", "It stood there.")
                .withArticle("other", "It was the other one.");
        site.bake();
        Object bench = Files.readAttributes(site.out().resolve("articles/bench/index.html"), "*")
                .get("fileKey");
        Object other = Files.readAttributes(site.out().resolve("articles/other/index.html"), "*")
                .get("fileKey");

        site.withArticle("bench", "It stands there again.");
        site.bake();
        assertThat(Files.readAttributes(site.out().resolve("articles/other/index.html"), "*"))
                .containsEntry("fileKey", other);
        assertThat(Files.readAttributes(site.out().resolve("articles/bench/index.html"), "*"))
                .doesNotContainEntry("fileKey", bench);
    }

    @Test
    void whatIsToldIsToldAgainThoughNothingHasChanged(@TempDir Path temporary) {
        TestSite site = TestSite.emptyIn(temporary)
                .withArticle("bench", "It stood there.")
                .with("jbake.properties", "site.title=No host\n");
        List<Finding> first = site.bake().findings();

        assertThat(first).isNotEmpty();
        assertThat(site.bake().findings()).isEqualTo(first);
    }

    @Test
    void aSaveThatLeavesLengthAndTimeAsTheyWereIsNoticed(@TempDir Path temporary) throws Exception {
        assumeTrue(
                temporary.getFileSystem().supportedFileAttributeViews().contains("unix"),
                "changes of files are not noted on this system");
        TestSite site = TestSite.emptyIn(temporary).withArticle("bench", "It stood there.");
        Path file = site.folder().resolve("content/bench.md");
        site.bake();
        Thread.sleep(3_500);
        site.bake();
        assertThat(isSettled(site)).isTrue(); // so files that nobody wrote to will not be read

        FileTime modified = Files.getLastModifiedTime(file);
        site.withArticle("bench", "It leans there.");
        Files.setLastModifiedTime(file, modified);
        site.bake();

        assertThat(site.page("articles/bench/index.html")).contains("It leans there");
    }

    private static boolean isSettled(TestSite site) {
        try (SiteFolder folder = SiteFolder.open(site.out(), site.folder())) {
            return Receipt.beside(folder).read().orElseThrow().input().settled();
        }
    }
}
