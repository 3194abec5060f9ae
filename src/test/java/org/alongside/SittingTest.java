package org.alongside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.alongside.audit.NameFiles;
import org.alongside.audit.RealNames;
import org.alongside.preview.Draft;
import org.alongside.site.UnusableFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an author sees at once after a save is what the bake then makes. */
final class SittingTest {

    @TempDir
    Path temporary;

    private TestSite site;
    private Sitting sitting;

    @BeforeEach
    void sitDown() {
        site = TestSite.emptyIn(temporary)
                .withArticle("bench", "It stood there. See [the other](other.md).")
                .withArticle("other", "It was the other one.");
        sitting = new Sitting(new Workspace(site.folder(), site.out(), TestSite.DAY));
        bake();
    }

    private void bake() {
        assertThat(sitting.bake().whole()).isTrue();
        sitting.prepare();
    }

    @AfterEach
    void getUp() {
        sitting.close();
    }

    private Path file(String slug) {
        return site.folder().resolve("content/" + slug + ".md");
    }

    private Draft draft(String... slugs) {
        return sitting.draft(Set.copyOf(Stream.of(slugs).map(this::file).toList()))
                .orElseThrow();
    }

    private static String text(Draft draft, String page) {
        return new String(draft.pages().apply(page).orElseThrow(), StandardCharsets.UTF_8);
    }

    @Test
    void everyPageOfADraftIsAsItWillBeBaked() {
        site.withArticle("bench", "It stands there *again*.").withArticle("third", "A third one, and more words.");
        Draft draft = draft("bench", "third");
        assertThat(draft.baked().whole()).isTrue();

        Path out = temporary.resolve("baked");
        Publisher.publish(new Workspace(site.folder(), out, TestSite.DAY));
        SortedMap<String, byte[]> baked = new TreeMap<>(TestSite.filesOf(out));
        baked.keySet().removeIf(name -> !name.endsWith(".html") || name.contains("search/"));
        SortedMap<String, byte[]> drafted = new TreeMap<>();
        baked.keySet().forEach(name -> draft.pages().apply(name).ifPresent(page -> drafted.put(name, page)));
        Golden.assertSame(baked, drafted);
    }

    @Test
    void aDeletedPieceIsInNoList() throws IOException {
        Files.delete(file("other"));
        site.withArticle("bench", "It stood there.");

        assertThat(text(draft("other", "bench"), "articles/index.html"))
                .contains("articles/bench/")
                .doesNotContain("articles/other/");
    }

    @Test
    void whatDoesNotPassTheGateIsNotDrafted() throws IOException {
        Files.writeString(file("other"), Files.readString(file("other")).replace("status: published", "status: draft"));
        site.withArticle("bench", "It stood there.");

        Draft draft = draft("other", "bench");
        assertThat(draft.pages().apply("articles/other/index.html")).isEmpty();
        assertThat(text(draft, "articles/index.html")).doesNotContain("articles/other/");
    }

    @Test
    void whatHasGoneIsNotShownFromTheLastBake() throws IOException {
        Files.delete(file("other"));
        site.withArticle("bench", "It stood there.");

        Draft draft = draft("other", "bench");
        assertThat(draft.gone().test("articles/other/index.html")).isTrue();
        assertThat(draft.gone().test("articles/bench/index.html")).isFalse();
        assertThat(draft.gone().test("search/index.html")).isFalse();
        assertThat(draft.gone().test("css/site.css")).isFalse();
    }

    @Test
    void aRealNameIsNotDrafted() throws IOException {
        Path list = Files.writeString(temporary.resolve("names.txt"), "Zebedee Quill\n");
        RealNames names = NameFiles.read(Map.of(NameFiles.LIST, list.toString()), site.folder());
        sitting.close();
        sitting =
                new Sitting(new Workspace(site.folder(), site.out(), TestSite.DAY, Workspace.Broken.STOPS_ALL, names));
        bake();
        site.withArticle("bench", "It stood there, and Zebedee Quill sat on it.");
        assertThat(draft("bench").baked().findings())
                .extracting(finding -> finding.rule())
                .contains("audit.name");

        site.withArticle("other", "Another one is saved.");
        assertThat(draft("other").baked().whole()).isFalse();
    }

    @Test
    void aBakeThatBreaksOffLeavesNothingToDraftFrom() throws IOException {
        Path content = site.folder().resolve("content");
        Files.move(content, site.folder().resolve("elsewhere"));
        assertThatThrownBy(() -> sitting.bake()).isInstanceOf(UnusableFolder.class);
        sitting.prepare();

        assertThat(sitting.draft(Set.of(file("bench")))).isEmpty();
    }

    @Test
    void aDraftWithErrorsShowsNothing() {
        site.withArticle("bench", "See [nowhere](nowhere.md).");

        Draft draft = draft("bench");
        assertThat(draft.baked().whole()).isFalse();
        assertThat(draft.baked().findings())
                .extracting(finding -> finding.rule())
                .contains("link.dead");
        assertThat(draft.pages().apply("articles/bench/index.html")).isEmpty();
    }

    @Test
    void whatPiecesAreHeldAgainstNeedsABake() {
        assertThat(sitting.draft(Set.of(site.folder().resolve("content/vocabulary/places.yaml"))))
                .isEmpty();
        assertThat(sitting.draft(Set.of(site.folder().resolve("templates/piece.ftlh"))))
                .isEmpty();
        assertThat(sitting.draft(Set.of(Path.of("")))).isEmpty();
    }

    @Test
    void theSearchPageStaysWithTheIndexThatItLeadsTo() {
        site.withArticle("bench", "It stands there.");

        assertThat(draft("bench").pages().apply("search/index.html")).isEmpty();
    }
}
