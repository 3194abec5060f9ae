package org.alongside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.alongside.search.IndexReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every field of the village that must not be published holds a word that starts with a marker: drafts, reviews, what was
 * withdrawn or is yet to come, consent, initials, reasons, comments. No byte of what is baked may hold it.
 */
final class NothingWithheldIsPublishedTest {

    private static final String MARKER = "zq";

    /** A day that stands in working papers only. */
    private static final String PAPERS = "2031-12-3";

    private static final String YEAR_OF_PAPERS = "2031";

    @Test
    void theVillageIsFullOfMarkers() {
        long marked = TestSite.filesOf(Village.SOURCES.resolve("content")).values().stream()
                .filter(bytes -> text(bytes).contains(MARKER))
                .count();

        assertThat(marked).isGreaterThan(12);
    }

    @Test
    void nothingThatATemplateIsGivenIsWithheld(@TempDir Path temporary) throws IOException {
        TestSite site = Village.copyIn(temporary);
        site.bake();

        assertClean(site.out());
    }

    @Test
    void nothingWithheldIsPublishedByTheThemeThatComesWithAlongside(@TempDir Path temporary) throws IOException {
        TestSite site = TestSite.emptyIn(temporary);
        TestSite.filesOf(Village.SOURCES.resolve("content"))
                .forEach((name, bytes) -> site.with("content/" + name, bytes));

        site.with("jbake.properties", "site.host=https://village.example\nsite.contact=hello@village.example\n");
        Outcome outcome = site.bake();

        assertThat(outcome.published()).as("%s", outcome.findings()).isTrue();
        assertClean(site.out());
    }

    private static void assertClean(Path out) throws IOException {
        Map<String, byte[]> files = TestSite.filesOf(out);
        assertThat(files).hasSizeGreaterThan(50);
        assertThat(files.keySet())
                .anyMatch(name -> name.matches("search/en/\\w+/terms-0\\.shard"))
                .anyMatch(name -> name.matches("search/cy/\\w+/terms-0\\.shard"));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            assertThat(file.getKey().toLowerCase(Locale.ROOT)).doesNotContain(MARKER);
            assertClean(file.getKey(), file.getValue());
        }
    }

    private static void assertClean(String name, byte[] bytes) throws IOException {
        if (name.endsWith(".zip") || name.endsWith(".epub") || name.endsWith(".docx") || name.endsWith(".odt")) {
            ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8);
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertClean(name + "!" + entry.getName(), zip.readAllBytes());
            }
        } else if (name.endsWith(".shard")) {
            assertCleanShard(name, IndexReader.unpacked(bytes));
        } else if (!name.matches(".*\\.(woff2|png|gz)")) {
            assertThat(text(bytes)).as(name).doesNotContain(MARKER, PAPERS);
        }
    }

    /** A term is written without the letters that it shares with the one before, so it has to be put together. */
    private static void assertCleanShard(String name, byte[] bytes) {
        assertThat(text(bytes)).as(name).doesNotContain(MARKER, PAPERS);
        if (name.contains("/terms-")) {
            assertThat(IndexReader.termsIn(bytes))
                    .as(name)
                    .isNotEmpty()
                    .noneMatch(term -> term.contains(MARKER) || term.equals(YEAR_OF_PAPERS));
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
    }
}
