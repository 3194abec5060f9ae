package org.alongside.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.alongside.TestPictures;
import org.alongside.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SourceFolderTest {

    @Test
    void theFolderItselfMayBeALink(@TempDir Path temporary) throws IOException {
        TestSite site = TestSite.emptyIn(temporary).withArticle("bench", "![A dot](media/dot.webp)");
        site.with("content/media/dot.webp", TestPictures.webp()).with("content/.hidden/other.md", "x");
        Files.move(site.folder().resolve("content"), temporary.resolve("elsewhere"));
        Files.createSymbolicLink(site.folder().resolve("content"), temporary.resolve("elsewhere"));

        SourceFolder content = new SourceFolder(site.folder(), "content");

        assertThat(content.files(name -> name.endsWith(".md")))
                .extracting(content::nameOf)
                .containsExactly("content/bench.md");
        assertThat(site.bake().findings()).isEmpty();
        assertThat(site.page("articles/bench/index.html")).contains("../../media/c743b0738dd6d4a7.webp");
    }

    @Test
    void aFileThatIsNotThereIsSaidToBeMissing(@TempDir Path temporary) throws IOException {
        SourceFolder folder = new SourceFolder(temporary, "content");
        Files.createDirectory(folder.path());

        assertThat(folder.read(folder.path().resolve("words.yaml")).findings())
                .extracting(Finding::toString)
                .containsExactly("content/words.yaml:1:1: error[file.missing] there is no such file (put it here)");
    }

    @Test
    void aLinkOfAssetsToAFolderIsNotSkippedInSilence(@TempDir Path temporary) throws IOException {
        TestSite site = TestSite.emptyIn(temporary).with("assets/css/site.css", "");
        Files.createSymbolicLink(site.folder().resolve("assets/fonts"), temporary);

        assertThat(site.check()).extracting(finding -> finding.at().file()).containsExactly("assets/fonts");
    }

    @Test
    void aBackslashInANameIsNoFolder(@TempDir Path temporary) {
        assumeTrue(temporary.getFileSystem().getSeparator().equals("/"), "it is one here");
        TestSite site = TestSite.emptyIn(temporary).with("content/a\\.b.md", "x");

        assertThat(new SourceFolder(site.folder(), "content").files(name -> name.endsWith(".md")))
                .hasSize(1);
    }
}
