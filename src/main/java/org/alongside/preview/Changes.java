package org.alongside.preview;

import io.methvin.watcher.DirectoryWatcher;
import io.methvin.watcher.hashing.FileHasher;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.helpers.NOPLogger;

/** Saves in some folders and files, a burst of them counted as one. What happens before anybody asks is kept. */
final class Changes implements AutoCloseable {

    /** What somebody does about saves. */
    interface Reaction {

        /** Reacts at once, and returns whether there is more to do when nothing else is saved for a while. */
        boolean saved(Set<Path> files);

        /** Does it. */
        default void paused() {}
    }

    /** Who saves again so soon is still at it. */
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final ExecutorService reactions =
            Executors.newSingleThreadExecutor(task -> LocalServer.daemon("preview-bake", task));
    private final DirectoryWatcher watcher;
    private final Saves saves;
    private final Duration quiet;
    private volatile boolean closed;

    private Changes(DirectoryWatcher watcher, Saves saves, Duration quiet) {
        this.watcher = watcher;
        this.saves = saves;
        this.quiet = quiet;
    }

    /**
     * Watches from now on, the folders in these folders too; what is not there is told and left out.
     *
     * @param watched folders, and files for themselves
     * @param quiet when nothing has been saved for so long, a burst is over
     */
    static Changes in(List<Path> watched, Duration quiet, PrintWriter out) {
        Saves saves = new Saves();
        SingleFiles files = SingleFiles.among(watched);
        try {
            DirectoryWatcher watcher = DirectoryWatcher.builder()
                    .paths(present(watched.stream().map(files::folderFor).toList(), out))
                    .fileTreeVisitor(files)
                    .fileHasher(FileHasher.LAST_MODIFIED_TIME) // the default reads every film to its end
                    .listener(new SaveListener(saves, files, out))
                    .logger(NOPLogger.NOP_LOGGER) // its log is for who mends it, not for authors
                    .build();
            Changes changes = new Changes(watcher, saves, quiet);
            changes.watch(out);
            return changes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> present(List<Path> folders, PrintWriter out) {
        folders.stream()
                .filter(folder -> !Files.isDirectory(folder))
                .forEach(folder -> out.println("Not watched, because there is no such folder: " + folder));
        return folders.stream().filter(Files::isDirectory).toList();
    }

    private void watch(PrintWriter out) throws IOException {
        CompletableFuture<Void> watching = watcher.watchAsync(listening -> {
            Runnable untilClosed = () -> {
                listening.run();
                tellUnlessClosed(out);
            };
            LocalServer.daemon("preview-watch", untilClosed).start();
        });
        try {
            watching.getNow(null);
        } catch (CompletionException e) {
            throw new IOException("cannot watch the folders: " + e.getCause(), e);
        }
    }

    private void tellUnlessClosed(PrintWriter out) {
        if (!closed) {
            out.println("The watched folders are gone. Start the preview again.");
        }
    }

    /** Calls it once per burst, never twice at a time; what changes during a call causes one more. */
    void each(Reaction reaction) {
        reactions.execute(() -> {
            try {
                while (true) {
                    Set<Path> saved = saves.awaitBurst(quiet);
                    if (closed) {
                        return;
                    }
                    if (reaction.saved(saved) && saves.areOver(PAUSE) && !closed) {
                        reaction.paused();
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** Waits for the call that is under way. */
    @Override
    public void close() {
        closed = true;
        saves.wake();
        reactions.shutdown();
        try {
            watcher.close();
            reactions.awaitTermination(1, TimeUnit.MINUTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
