package org.alongside.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import org.alongside.Golden;
import org.alongside.TestSite;
import org.alongside.story.Address;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SiteFolderTest {

    @Test
    void theNewSiteTakesThePlaceOfTheOldOneWhole(@TempDir Path temporary) {
        Path out = temporary.resolve("out");
        write(out.resolve("index.html"), "old");
        write(out.resolve("gone.html"), "old");

        try (SiteFolder site = SiteFolder.open(out, temporary.resolve("sources"))) {
            Staging staging = site.stage(Map.of());
            staging.write(new Address("about/"), "new".getBytes(StandardCharsets.UTF_8));
            assertThat(out.resolve("gone.html")).exists();
            site.swapIn(staging);
        }

        assertThat(TestSite.filesOf(out)).containsOnlyKeys("about/index.html");
        assertThat(temporary.toFile().list()).containsExactlyInAnyOrder("out", ".out.lock");
    }

    @Test
    void aLinkToTheSiteStaysALink(@TempDir Path temporary) throws IOException {
        write(temporary.resolve("disk/real/index.html"), "old");
        Path out = Files.createSymbolicLink(temporary.resolve("out"), temporary.resolve("disk/real"));

        try (SiteFolder site = SiteFolder.open(out, temporary.resolve("sources"))) {
            Staging staging = site.stage(Map.of());
            staging.write(new Address("about/"), "new".getBytes(StandardCharsets.UTF_8));
            site.swapIn(staging);
        }

        assertThat(out).isSymbolicLink();
        assertThat(TestSite.filesOf(temporary.resolve("disk"))).containsOnlyKeys("real/about/index.html", ".real.lock");
    }

    @Test
    void theFirstSiteNeedsNoFolder(@TempDir Path temporary) {
        Path out = temporary.resolve("deep/er/out");
        try (SiteFolder site = SiteFolder.open(out, temporary.resolve("sources"))) {
            Staging staging = site.stage(Map.of());
            staging.write(new Address(""), new byte[0]);
            site.swapIn(staging);
        }
        assertThat(TestSite.filesOf(out)).containsOnlyKeys("index.html");
    }

    @Test
    void theOldSiteStaysWhenAPieceIsWrong(@TempDir Path temporary) {
        TestSite site = TestSite.emptyIn(temporary).withArticle("bench", "Text.");
        assertThat(site.bake().published()).isTrue();
        SortedMap<String, byte[]> before = TestSite.filesOf(site.out());

        site.withArticle("other", "[nowhere](nowhere.md)");

        assertThat(site.bake().published()).isFalse();
        Golden.assertSame(before, TestSite.filesOf(site.out()));
        assertThat(temporary.toFile().list())
                .containsExactlyInAnyOrder("site", "out", ".out.kept", ".out.receipt", ".out.lock");
    }

    @Test
    void theOldSiteStaysWhenATemplateIsBroken(@TempDir Path temporary) {
        TestSite site = TestSite.emptyIn(temporary).withArticle("bench", "Text.");
        assertThat(site.bake().published()).isTrue();
        SortedMap<String, byte[]> before = TestSite.filesOf(site.out());

        ThemeSlips.TEMPLATES.forEach(name -> site.with("templates/" + name, ""));
        site.with("templates/words.yaml", "home: { en: Home, cy: Hafan }\n")
                .with("templates/piece.ftlh", "<#ftl output_format=\"HTML\">\n${zebedee}\n")
                .with("templates/home.ftlh", "<#if>");

        assertThat(site.bake().published()).isFalse();
        assertThat(site.bake().findings())
                .extracting(finding -> finding.at().toString())
                .contains("templates/piece.ftlh:2:3", "templates/home.ftlh:1:2");
        Golden.assertSame(before, TestSite.filesOf(site.out()));
        assertThat(temporary.toFile().list())
                .containsExactlyInAnyOrder("site", "out", ".out.kept", ".out.receipt", ".out.lock");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "content", "content/out", "templates", "assets/out"})
    void refusesAFolderThatHoldsTheSources(String out, @TempDir Path temporary) throws IOException {
        Path sources = Files.createDirectories(temporary.resolve("site"));
        assertThatThrownBy(() -> SiteFolder.open(sources.resolve(out), sources))
                .isInstanceOf(UnusableFolder.class)
                .hasMessageContaining("its sources are there");
        assertThat(temporary.toFile().list()).containsExactly("site");
    }

    @Test
    void noLinkHidesThatTheSourcesAreThere(@TempDir Path temporary) throws IOException {
        Path sources = Files.createDirectories(temporary.resolve("site"));
        Path link = Files.createSymbolicLink(temporary.resolve("link"), sources);
        assertThatThrownBy(() -> SiteFolder.open(link.resolve("content/out"), sources))
                .isInstanceOf(UnusableFolder.class);
        assertThatThrownBy(() -> SiteFolder.open(sources, link)).isInstanceOf(UnusableFolder.class);
    }

    @Test
    void refusesAFolderThatIsNotASite(@TempDir Path temporary) {
        write(temporary.resolve("out/thesis.odt"), "years of work");
        assertThatThrownBy(() -> SiteFolder.open(temporary.resolve("out"), temporary.resolve("sources")))
                .isInstanceOf(UnusableFolder.class)
                .hasMessageContaining("something that is not a site");
        assertThat(temporary.resolve("out/thesis.odt")).exists();
    }

    @Test
    void refusesAFile(@TempDir Path temporary) {
        write(temporary.resolve("out"), "a file");
        assertThatThrownBy(() -> SiteFolder.open(temporary.resolve("out"), temporary.resolve("sources")))
                .isInstanceOf(UnusableFolder.class)
                .hasMessageContaining("that is a file");
    }

    @Test
    void refusesTheRootOfADisk(@TempDir Path temporary) {
        assertThatThrownBy(() -> SiteFolder.open(Path.of("/"), temporary)).isInstanceOf(UnusableFolder.class);
    }

    @Test
    void onlyOneBakeWritesAtATime(@TempDir Path temporary) {
        Path out = temporary.resolve("out");
        try (SiteFolder first = SiteFolder.open(out, temporary.resolve("sources"))) {
            Staging staging = first.stage(Map.of());
            assertThatThrownBy(() -> SiteFolder.open(out, temporary.resolve("sources")))
                    .isInstanceOf(UnusableFolder.class)
                    .hasMessageContaining("Another bake");
            assertThat(staging.folder()).exists();
        }
        SiteFolder.open(out, temporary.resolve("sources")).close();
    }

    @Test
    void clearsAwayWhatAKilledBakeLeft(@TempDir Path temporary) {
        write(temporary.resolve("out/index.html"), "old");
        write(temporary.resolve(".out.next/half/index.html"), "half");
        write(temporary.resolve(".out.previous/index.html"), "older");
        write(temporary.resolve(".out.lock"), "");

        SiteFolder.open(temporary.resolve("out"), temporary.resolve("sources")).close();

        assertThat(temporary.toFile().list()).containsExactlyInAnyOrder("out", ".out.lock");
        assertThat(temporary.resolve("out/index.html")).hasContent("old");
    }

    @Test
    void putsTheOldSiteBackWhenABakeWasKilledBetweenTheMoves(@TempDir Path temporary) {
        write(temporary.resolve(".out.next/index.html"), "new, perhaps half");
        write(temporary.resolve(".out.previous/index.html"), "old");

        SiteFolder.open(temporary.resolve("out"), temporary.resolve("sources")).close();

        assertThat(temporary.resolve("out/index.html")).hasContent("old");
        assertThat(temporary.toFile().list()).containsExactlyInAnyOrder("out", ".out.lock");
    }

    @Test
    void doesNotFollowLinksWhenItDeletes(@TempDir Path temporary) throws IOException {
        write(temporary.resolve("precious/file"), "precious");
        write(temporary.resolve(".out.next/index.html"), "half");
        Files.createSymbolicLink(temporary.resolve(".out.next/link"), temporary.resolve("precious"));

        SiteFolder.open(temporary.resolve("out"), temporary.resolve("sources")).close();

        assertThat(temporary.resolve("precious/file")).exists();
        assertThat(temporary.resolve(".out.next")).doesNotExist();
    }

    @Test
    void writesNothingOutsideTheSite(@TempDir Path temporary) {
        try (SiteFolder site = SiteFolder.open(temporary.resolve("out"), temporary.resolve("sources"))) {
            Staging staging = site.stage(Map.of());
            assertThatThrownBy(() -> staging.write(new Address("../x"), new byte[0]))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(temporary.resolve("x")).doesNotExist();
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
