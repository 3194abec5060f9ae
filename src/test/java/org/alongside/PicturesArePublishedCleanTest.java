package org.alongside;

import static org.alongside.TestPictures.MARKER;
import static org.alongside.TestPictures.bytes;
import static org.alongside.TestPictures.chunk;
import static org.alongside.TestPictures.exif;
import static org.alongside.TestPictures.joined;
import static org.alongside.TestPictures.text;
import static org.alongside.TestPictures.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.alongside.source.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever way a picture takes to the site, only what shows it arrives, under a name that tells nothing. */
final class PicturesArePublishedCleanTest {

    private static final byte[] PHOTOGRAPH = with(TestPictures.of("jpeg"), 2, exif(6, ByteOrder.BIG_ENDIAN));

    private static final String HEADER = """
            ---
            type: article
            title: The bench
            summary: A bench was moved.
            date: 2025-01-01
            status: published
            image: { file: zqanna/zqben.jpg, alt: A bench }
            clips:
              - { title: A clip, file: media/zqcara.mp3, poster: zqanna/zqben.jpg, transcript: Hello. }
            ---
            """;

    private static TestSite bench(Path temporary) {
        return TestSite.emptyIn(temporary)
                .with("content/zqanna/zqben.jpg", PHOTOGRAPH)
                .with("content/media/zqcara.mp3", "ID3")
                .with("content/media/zqdan.webp", TestPictures.webpWithMetadata())
                .with("content/bench.md", HEADER + "![A dot](media/zqdan.webp)\n\n[The bench](zqanna/zqben.jpg)\n");
    }

    @Test
    void noNameAndNoMetadataReachesTheSite(@TempDir Path temporary) {
        TestSite site = bench(temporary);

        assertThat(site.bake().findings()).isEmpty();

        Map<String, byte[]> files = TestSite.filesOf(site.out());
        assertThat(files.keySet())
                .filteredOn(name -> name.startsWith("media/"))
                .hasSize(3)
                .allMatch(name -> name.matches("media/[0-9a-f]{16}\\.(jpg|mp3|webp)"));
        files.forEach((name, bytes) -> {
            assertThat(name).doesNotContain("zq");
            if (!name.matches(".*\\.(png|woff2)")) {
                assertThat(text(bytes)).as(name).doesNotContainIgnoringCase("zq");
            }
        });
    }

    @Test
    void aPageSaysHowLargeItsPicturesAreWhenTheyAreTheRightWayUp(@TempDir Path temporary) {
        TestSite site = bench(temporary);
        site.bake();

        assertThat(site.page("articles/bench/index.html"))
                .containsPattern("media/[0-9a-f]{16}\\.jpg\" alt=\"A bench\" width=\"2\" height=\"4\"")
                .containsPattern("media/[0-9a-f]{16}\\.webp\" width=\"4\" height=\"2\" alt=\"A dot\"")
                .containsPattern("<a href=\"../../media/[0-9a-f]{16}\\.jpg\">The bench</a>");
    }

    @Test
    void theSamePictureUnderTwoNamesIsPublishedOnce(@TempDir Path temporary) {
        TestSite site = TestSite.emptyIn(temporary)
                .with("content/a.jpg", PHOTOGRAPH)
                .with("content/media/a.jpg", joined(PHOTOGRAPH, bytes(MARKER)))
                .withArticle("bench", "![A](a.jpg) ![B](media/a.jpg)");

        assertThat(site.bake().published()).isTrue();
        assertThat(TestSite.filesOf(site.out()).keySet())
                .filteredOn(name -> name.startsWith("media/"))
                .hasSize(1);
    }

    @Test
    void aThemesPictureKeepsItsNameAndIsCleanToo(@TempDir Path temporary) {
        byte[] plain = TestPictures.of("png");
        TestSite site = TestSite.emptyIn(temporary)
                .with("assets/css/site.css", "")
                .with("assets/card.png", with(plain, 33, chunk("tEXt", bytes("Author\0" + MARKER))))
                .withArticle("bench", "![A card](card.png)");

        assertThat(site.bake().findings()).isEmpty();
        assertThat(TestSite.filesOf(site.out()).get("card.png")).isEqualTo(plain);
        assertThat(site.page("articles/bench/index.html")).contains("src=\"../../card.png\" width=\"4\" height=\"2\"");
    }

    @Test
    void aPictureThatIsTooLargeIsToldWhereItIsShown(@TempDir Path temporary) throws IOException {
        TestSite site = TestSite.emptyIn(temporary)
                .with("content/large.jpg", "")
                .withArticle("bench", "Text.\n\n![A bench](large.jpg)");
        try (RandomAccessFile sparse =
                new RandomAccessFile(site.folder().resolve("content/large.jpg").toFile(), "rw")) {
            sparse.setLength(100_000_000L);
        }

        assertThat(site.check())
                .extracting(Finding::toString)
                .containsExactly("content/bench.md:10:1: error[picture.too-large] this picture has 100 MB, at most 20"
                        + " (make it smaller; 1600 pixels across are enough for a page)");
        assertThat(site.bake().published()).isFalse();
    }

    @Test
    void aDamagedPictureOfADraftStopsNothing(@TempDir Path temporary) {
        TestSite site = bench(temporary)
                .with("content/media/bad.jpg", "x")
                .with(
                        "content/draft.md",
                        HEADER.replace("published", "draft").replace("zqanna/zqben", "media/bad") + "Text.\n");

        assertThat(site.rules()).isEqualTo(List.of("picture.corrupt", "picture.corrupt"));
        assertThat(site.bake().published()).isTrue();
    }
}
