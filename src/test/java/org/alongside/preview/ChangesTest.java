package org.alongside.preview;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class ChangesTest {

    private static final Duration QUIET = Duration.ofMillis(40);

    /** Long enough that what has not come by then does not come. */
    private static final long LONG_MILLIS = 300;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final PrintWriter out = new PrintWriter(told, true, StandardCharsets.UTF_8);
    private final Semaphore begun = new Semaphore(0);

    @Test
    void aBurstIsOneChange() throws Exception {
        try (Changes changes = Changes.in(List.of(folder), Duration.ofSeconds(1), out)) {
            changes.each(only(begun::release));

            for (int i = 0; i < 20; i++) {
                save("story-" + i + ".md");
            }

            assertThat(begun.tryAcquire(5, TimeUnit.SECONDS)).isTrue();
            assertThat(begun.tryAcquire(1_500, TimeUnit.MILLISECONDS)).isFalse();
        }
    }

    @Test
    void whatChangesMeanwhileCausesOneMoreAndNeverTwoAtATime() throws Exception {
        Semaphore mayEnd = new Semaphore(0);
        try (Changes changes = Changes.in(List.of(folder), QUIET, out)) {
            changes.each(only(() -> {
                begun.release();
                mayEnd.acquireUninterruptibly();
            }));
            save("first.md");
            assertThat(begun.tryAcquire(5, TimeUnit.SECONDS)).isTrue();

            save("second.md");
            Thread.sleep(LONG_MILLIS);
            save("third.md");
            assertThat(begun.tryAcquire(LONG_MILLIS, TimeUnit.MILLISECONDS)).isFalse();
            mayEnd.release();

            assertThat(begun.tryAcquire(5, TimeUnit.SECONDS)).isTrue();
            mayEnd.release();
            assertThat(begun.tryAcquire(LONG_MILLIS, TimeUnit.MILLISECONDS)).isFalse();
        }
    }

    @Test
    void whatChangesBeforeAnybodyAsksIsKept() throws Exception {
        try (Changes changes = Changes.in(List.of(folder), QUIET, out)) {
            save("during-the-first-bake.md");
            Thread.sleep(LONG_MILLIS);

            changes.each(only(begun::release));

            assertThat(begun.tryAcquire(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".harvest.md.swp",
                ".#harvest.md",
                "#harvest.md#",
                "harvest.md~",
                "harvest.swp",
                "a.tmp",
                ".git/HEAD"
            })
    void anEditorsOwnFilesAreNoChange(String name) throws Exception {
        try (Changes changes = Changes.in(List.of(folder), QUIET, out)) {
            changes.each(only(begun::release));

            save(name);
            assertThat(begun.tryAcquire(LONG_MILLIS, TimeUnit.MILLISECONDS)).isFalse();
            save("harvest.md");

            assertThat(begun.tryAcquire(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void aFileIsWatchedWithoutWhatLiesBesideIt() throws Exception {
        save("jbake.properties");
        save("target/site/index.html");
        try (Changes changes = Changes.in(List.of(folder.resolve("jbake.properties")), QUIET, out)) {
            changes.each(only(begun::release));

            save("README.md");
            save("target/site/index.html");
            save("target/new/index.html");
            save("new/jbake.properties");
            assertThat(begun.tryAcquire(LONG_MILLIS, TimeUnit.MILLISECONDS)).isFalse();
            Files.move(folder.resolve("README.md"), folder.resolve("jbake.properties"), REPLACE_EXISTING);

            assertThat(begun.tryAcquire(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void aHiddenFolderAroundTheWatchedOneDoesNotMatter() throws Exception {
        Path hidden = Files.createDirectories(folder.resolve(".worktree/content"));
        try (Changes changes = Changes.in(List.of(hidden), QUIET, out)) {
            changes.each(only(begun::release));

            save(".worktree/content/harvest.md");

            assertThat(begun.tryAcquire(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void aFolderThatIsNotThereIsToldAndTheOthersAreWatched() throws Exception {
        try (Changes changes = Changes.in(List.of(folder.resolve("assets"), folder), QUIET, out)) {
            changes.each(only(begun::release));
            save("harvest.md");

            assertThat(begun.tryAcquire(5, TimeUnit.SECONDS)).isTrue();
            assertThat(told.toString(StandardCharsets.UTF_8))
                    .contains("no such folder")
                    .contains("assets");
        }
    }

    @Test
    void itIsToldWhenNothingIsLeftToWatch() throws Exception {
        Path content = Files.createDirectory(folder.resolve("content"));
        Semaphore line = new Semaphore(0);
        PrintWriter listening = new PrintWriter(told, true, StandardCharsets.UTF_8) {
            @Override
            public void println(String text) {
                super.println(text);
                line.release();
            }
        };
        try (Changes changes = Changes.in(List.of(content), QUIET, listening)) {
            changes.each(only(begun::release));
            Files.delete(content);

            assertThat(line.tryAcquire(5, TimeUnit.SECONDS)).isTrue();
            assertThat(told.toString(StandardCharsets.UTF_8)).contains("folders are gone");
        }
    }

    @Test
    void closingWaitsForTheReactionAndSaysNothing() throws Exception {
        Semaphore ended = new Semaphore(0);
        Changes changes = Changes.in(List.of(folder), QUIET, out);
        changes.each(only(() -> {
            begun.release();
            try {
                Thread.sleep(LONG_MILLIS);
                ended.release();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
        save("harvest.md");
        assertThat(begun.tryAcquire(5, TimeUnit.SECONDS)).isTrue();

        changes.close();

        assertThat(ended.tryAcquire()).isTrue();
        save("harvest.md");
        assertThat(begun.tryAcquire(LONG_MILLIS, TimeUnit.MILLISECONDS)).isFalse();
        assertThat(told.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    /** One that does not want to be called again when the author pauses. */
    private static Changes.Reaction only(Runnable reaction) {
        return saved -> {
            reaction.run();
            return false;
        };
    }

    private void save(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "saved " + System.nanoTime());
    }
}
