package org.alongside.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.alongside.kept.Fingerprint;
import org.alongside.story.Address;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to the old site's files while the new one is made: nothing. */
final class TakenOverFilesTest {

    private static final Address PAGE = new Address("stories/bench/");

    @TempDir
    Path temporary;

    private Path out;
    private Map<String, FileMark> marks;

    @BeforeEach
    void bakeOnce() {
        out = temporary.resolve("out");
        try (SiteFolder site = SiteFolder.open(out, temporary.resolve("sources"))) {
            Staging staging = site.stage(Map.of());
            staging.write(new Address(""), bytes("home"));
            staging.write(PAGE, bytes("bench"));
            staging.writeVersioned(
                    new Address("search/one/terms.shard"), Fingerprint.of("terms"), () -> bytes("terms"));
            marks = Map.copyOf(staging.marks());
            site.swapIn(staging);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void whatWouldBeTheSameIsNotMade() {
        try (SiteFolder site = SiteFolder.open(out, temporary.resolve("sources"))) {
            Staging staging = site.stage(marks);
            staging.write(PAGE, Fingerprint.of(bytes("bench")), () -> {
                throw new AssertionError("it is there");
            });

            assertThat(staging.folder().resolve("stories/bench/index.html")).hasContent("bench");
            assertThat(staging.isUnchanged("stories/bench/index.html")).isTrue();
        }
    }

    @Test
    void aFileThatSomebodyHasWrittenToIsMadeAgain() throws IOException {
        Files.writeString(out.resolve("stories/bench/index.html"), "mine!");
        try (SiteFolder site = SiteFolder.open(out, temporary.resolve("sources"))) {
            Staging staging = site.stage(marks);
            staging.write(PAGE, bytes("bench"));

            assertThat(staging.folder().resolve("stories/bench/index.html")).hasContent("bench");
            assertThat(staging.isUnchanged("stories/bench/index.html")).isFalse();
        }
    }

    @Test
    void theOldSitesFileIsNotWrittenIntoWhenTwoThingsHaveOneAddress() {
        try (SiteFolder site = SiteFolder.open(out, temporary.resolve("sources"))) {
            Staging staging = site.stage(marks);
            staging.write(PAGE, bytes("bench"));
            staging.write(PAGE, bytes("other"));

            assertThat(out.resolve("stories/bench/index.html")).hasContent("bench");
            assertThat(staging.folder().resolve("stories/bench/index.html")).hasContent("other");
            assertThat(staging.isUnchanged("stories/bench/index.html")).isFalse();
        }
    }

    @Test
    void aFileOfAFolderWithANewNameIsFoundInTheOldOne() {
        try (SiteFolder site = SiteFolder.open(out, temporary.resolve("sources"))) {
            Staging staging = site.stage(marks);
            staging.writeVersioned(new Address("search/two/terms.shard"), Fingerprint.of("terms"), () -> {
                throw new AssertionError("it is there");
            });
            staging.writeVersioned(
                    new Address("search/two/cards.shard"), Fingerprint.of("cards"), () -> bytes("cards"));

            assertThat(staging.folder().resolve("search/two/terms.shard")).hasContent("terms");
            assertThat(staging.isUnchanged("search/two/terms.shard")).isTrue();
            assertThat(staging.isUnchanged("search/two/cards.shard")).isFalse();
        }
    }

    @Test
    void whatCannotBeMadeIsNoFileOfTheSite() {
        try (SiteFolder site = SiteFolder.open(out, temporary.resolve("sources"))) {
            Staging staging = site.stage(marks);
            staging.write(PAGE, Fingerprint.of("another template"), Optional::empty);

            assertThat(staging.marks()).isEmpty();
        }
    }

    @Test
    void theSiteIsStillAsItWasOnlyIfEveryFileIs() throws IOException {
        try (SiteFolder site = SiteFolder.open(out, temporary.resolve("sources"))) {
            assertThat(site.isStill(marks)).isTrue();

            Path more = Files.writeString(out.resolve("extra.txt"), "");
            assertThat(site.isStill(marks)).isFalse();
            Files.delete(more);
            assertThat(site.isStill(marks)).isTrue();

            Files.delete(out.resolve("index.html"));
            assertThat(site.isStill(marks)).isFalse();
        }
    }
}
