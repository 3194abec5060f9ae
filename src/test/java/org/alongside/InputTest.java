package org.alongside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.alongside.kept.Fingerprint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bake during which somebody saved is not believed later, and one before which somebody did is made again. */
final class InputTest {

    @TempDir
    Path temporary;

    private TestSite site;
    private Workspace workspace;

    @BeforeEach
    void write() {
        site = TestSite.emptyIn(temporary).withArticle("bench", "It stood there.");
        workspace = new Workspace(site.folder(), site.out(), TestSite.DAY);
    }

    private static Input input(Workspace workspace) {
        return Input.of(workspace, () -> Input.NONE);
    }

    @Test
    void savingWhatWasThereBeforeIsSavingToo() throws IOException {
        Input input = input(workspace);
        assertThat(input.isStill(workspace)).isTrue();

        site.withArticle("bench", "It stood there.");
        Files.setLastModifiedTime(
                site.folder().resolve("content/bench.md"), FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));

        assertThat(input.isStill(workspace)).isFalse();
        assertThat(input(workspace).content()).isEqualTo(input.content());
    }

    @Test
    void everyKindOfInputCounts() throws IOException {
        Input before = input(workspace);
        for (String file : new String[] {
            "content/other.md",
            "content/media/bench.png",
            "content/vocabulary/familiar.txt",
            "templates/gone.ftlh",
            "assets/css/site.css",
            "jbake.properties",
            "custom.properties"
        }) {
            site.with(file, "x");
            assertThat(input(workspace).content()).as(file).isNotEqualTo(before.content());
            assertThat(before.isStill(workspace)).as(file).isFalse();
            before = input(workspace);
        }
    }

    @Test
    void theDayAndWhatWasAskedForCount() {
        Input input = input(workspace);

        assertThat(input(new Workspace(site.folder(), site.out(), TestSite.DAY.plusDays(1)))
                        .content())
                .isNotEqualTo(input.content());
        assertThat(input(new Workspace(
                                site.folder(),
                                site.out(),
                                TestSite.DAY,
                                Workspace.Broken.IS_LEFT_OUT,
                                workspace.names()))
                        .content())
                .isNotEqualTo(input.content());
    }

    @Test
    void whereTheSiteIsDoesNot() {
        TestSite moved = TestSite.copyOf(site.folder(), temporary.resolve("moved"));

        assertThat(input(new Workspace(moved.folder(), site.out(), TestSite.DAY))
                        .content())
                .isEqualTo(input(workspace).content());
    }

    @Test
    void aLinkThatLeadsElsewhereIsAnotherOne() throws IOException {
        Path one = Files.writeString(temporary.resolve("one.txt"), "the same");
        Path other = Files.writeString(temporary.resolve("other.txt"), "the same");
        Path link = site.folder().resolve("content/linked.txt");
        Files.createSymbolicLink(link, one);
        Input before = input(workspace);

        Files.delete(link);
        Files.createSymbolicLink(link, other);
        assertThat(input(workspace).content()).isNotEqualTo(before.content());
    }

    @Test
    void noFileIsReadAgainWhileItLooksAsItDid() throws IOException {
        Input before = input(workspace);
        Input settled = new Input(Fingerprint.of("what it held"), before.state(), true);

        assertThat(Input.of(workspace, () -> settled)).isEqualTo(settled);

        Path file = site.folder().resolve("content/bench.md");
        FileTime modified = Files.getLastModifiedTime(file);
        Files.writeString(file, Files.readString(file).replace("stood", "lay to"));
        Files.setLastModifiedTime(file, modified);
        assertThat(Input.of(workspace, () -> settled).content()).isNotEqualTo(settled.content());
    }

    @Test
    void whatWasSavedJustNowCouldBeSavedAgainInTheSameMoment() {
        Input before = input(workspace);

        assertThat(before.settled()).isFalse();
        assertThat(Input.of(workspace, () -> new Input(Fingerprint.of("something else"), before.state(), false)))
                .isEqualTo(before);
    }

    @Test
    void aLinkToADeviceIsNotReadToItsEnd() throws IOException {
        Path device = Path.of("/dev/zero");
        if (Files.exists(device)) {
            Files.createSymbolicLink(site.folder().resolve("content/endless.txt"), device);
        }
        assertThat(input(workspace).isStill(workspace)).isTrue();
    }
}
