package org.alongside.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.alongside.site.SiteFolder;
import org.alongside.site.Staging;
import org.alongside.story.Address;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class PreviewTest {

    private static final PrintWriter OUT = new PrintWriter(Writer.nullWriter());

    @TempDir
    Path folder;

    @Test
    void bakesOnceAtTheStartAndSaysWhereItIs() throws Exception {
        try (Village village = new Village(folder)) {
            assertThat(village.told().lines())
                    .containsExactly("Baked.", "Preview: " + village.preview().address());
        }
    }

    @Test
    void aTakenPortIsToldAndNothingIsBaked() throws Exception {
        AtomicBoolean baked = new AtomicBoolean();
        try (Village village = new Village(folder)) {
            int port = village.preview().address().getPort();

            assertThatThrownBy(() -> Preview.start(
                            folder,
                            List.of(),
                            port,
                            () -> {
                                baked.set(true);
                                return Village.FINE;
                            },
                            OUT))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("port " + port);
            assertThat(baked).isFalse();
        }
    }

    @Test
    void aSiteInsideAWatchedFolderIsRefusedBecauseItWouldBakeForEver() {
        Path site = folder.resolve("target/site");

        assertThatThrownBy(() -> Preview.start(site, List.of(folder), 0, () -> Village.FINE, OUT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("never end");
    }

    @Test
    void awaitingEndsWithClosingAndSoDoesEverythingElse() throws Exception {
        Village village = new Village(folder);
        CompletableFuture<Void> awaiting =
                CompletableFuture.runAsync(() -> village.preview().await());
        try (News news = village.news()) {
            news.next();
            assertThat(awaiting).isNotDone();

            village.close();

            awaiting.get(5, TimeUnit.SECONDS);
            assertThatThrownBy(news::next).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> village.get("/")).isInstanceOf(IOException.class);
        }
        village.close();
    }

    @Test
    void thePagesAreThereWhileTheSiteIsSwapped() throws Exception {
        try (Village village = new Village(folder)) {
            CompletableFuture<Void> swapping = CompletableFuture.runAsync(() -> swapFiveTimes(village.site));
            while (!swapping.isDone()) {
                assertThat(village.get("/stories/").statusCode()).isEqualTo(200);
            }
            swapping.get();
        }
    }

    private static void swapFiveTimes(Path site) {
        for (int i = 0; i < 5; i++) {
            try (SiteFolder folder = SiteFolder.open(site, site.resolveSibling("sources"))) {
                Staging staging = folder.stage(Map.of());
                for (String page : List.of("index.html", "stories/index.html")) {
                    staging.write(new Address(page), "<body>Swapped</body>".getBytes(StandardCharsets.UTF_8));
                }
                folder.swapIn(staging);
            }
        }
    }

    @Test
    void aSwapInTwoStepsIsWaitedFor() throws Exception {
        try (Village village = new Village(folder)) {
            CompletableFuture<Void> swapping = CompletableFuture.runAsync(() -> swapRoughly(village.site));
            while (!swapping.isDone()) {
                assertThat(village.get("/stories/").statusCode()).isEqualTo(200);
            }
            swapping.get();
        }
    }

    /** As on systems that cannot exchange two folders: for a moment there is no site at all. */
    private static void swapRoughly(Path site) {
        Path aside = site.resolveSibling("aside");
        try {
            for (int i = 0; i < 5; i++) {
                Files.move(site, aside);
                Thread.sleep(5);
                Files.move(aside, site);
                Thread.sleep(150);
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
