package org.alongside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site that is baked with what earlier bakes have kept is, file for file, the site that a first bake makes. */
final class KeptResultsAreNeverWrongTest {

    /** What a random author writes: harmless words, and words that give somebody away. */
    private static final List<String> BODIES = List.of(
            "The kettle was on.",
            "Nobody had asked.",
            "Ring 0117 496 0123 and ask for the caretaker.",
            "The letter came from SW1A 1AA.",
            "It was Rhiannon Blethyn who opened the door.",
            "They planted leeks.");

    @Test
    void afterAnyEdit(@TempDir Path temporary) throws IOException {
        Random random = new Random(20261123);
        TestSite site = TestSite.emptyIn(temporary.resolve("edited"));
        for (int edit = 0; edit < 25; edit++) {
            edit(site, random);
            Outcome outcome = site.bake();

            TestSite first = TestSite.copyOf(site.folder(), temporary.resolve("first" + edit));
            Outcome firstOutcome = first.bake();
            assertThat(outcome.findings()).as("edit %d", edit).isEqualTo(firstOutcome.findings());
            assertThat(outcome.published()).isEqualTo(firstOutcome.published());
            if (outcome.published()) {
                assertSame(site, first, edit);
            }
        }
    }

    private static void edit(TestSite site, Random random) throws IOException {
        String slug = "piece-" + random.nextInt(6);
        switch (random.nextInt(4)) {
            case 0 -> Files.deleteIfExists(site.folder().resolve("content/" + slug + ".md"));
            case 1 ->
                site.with(
                        "content/vocabulary/familiar.txt",
                        random.nextBoolean() ? "Rhiannon Blethyn\n" : "0117 496 0123\n");
            default -> site.withArticle(slug, BODIES.get(random.nextInt(BODIES.size())));
        }
    }

    private static void assertSame(TestSite one, TestSite other, int edit) {
        SortedMap<String, byte[]> files = TestSite.filesOf(one.out());
        SortedMap<String, byte[]> others = TestSite.filesOf(other.out());
        assertThat(files.keySet()).as("edit %d", edit).isEqualTo(others.keySet());
        files.forEach(
                (name, bytes) -> assertThat(bytes).as("edit %d, %s", edit, name).isEqualTo(others.get(name)));
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
}
