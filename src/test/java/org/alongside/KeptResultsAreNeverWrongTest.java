package org.alongside;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.alongside.source.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A site that is baked with what earlier bakes have left is, file for file, the site that a first bake makes. */
final class KeptResultsAreNeverWrongTest {

    private static final int CHANGES = 10;

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
            Outcome expected = bake(first, author);
            assertThat(outcome.findings()).as("%s", changes).isEqualTo(expected.findings());
            assertThat(outcome.published()).as("%s", changes).isEqualTo(expected.published());
            assertThat(outcome.pages()).as("%s", changes).isEqualTo(expected.pages());
            assertThat(outcome.heldBack()).as("%s", changes).isEqualTo(expected.heldBack());
            if (outcome.published()) {
                Golden.assertSame(TestSite.filesOf(first.out()), TestSite.filesOf(site.out()));
            }
        }
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
}
