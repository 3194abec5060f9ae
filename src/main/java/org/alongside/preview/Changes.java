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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.helpers.NOPLogger;

/** Saves in some folders and files, a burst of them counted as one. What happens before anybody asks is kept. */
final class Changes implements AutoCloseable {

    private final ExecutorService reactions =
            Executors.newSingleThreadExecutor(task -> LocalServer.daemon("preview-bake", task));
    private final DirectoryWatcher watcher;
    private final Signal changed;
    private final Duration quiet;
    private volatile boolean closed;

    private Changes(DirectoryWatcher watcher, Signal changed, Duration quiet) {
        this.watcher = watcher;
        this.changed = changed;
        this.quiet = quiet;
    }

    /**
     * Watches from now on, the folders in these folders too; what is not there is told and left out.
     *
     * @param watched folders, and files for themselves
     * @param quiet when nothing has been saved for so long, a burst is over
     */
    static Changes in(List<Path> watched, Duration quiet, PrintWriter out) {
        Signal changed = new Signal();
        SingleFiles files = SingleFiles.among(watched);
        try {
            DirectoryWatcher watcher = DirectoryWatcher.builder()
                    .paths(present(watched.stream().map(files::folderFor).toList(), out))
                    .fileTreeVisitor(files)
                    .fileHasher(FileHasher.LAST_MODIFIED_TIME) // the default reads every film to its end
                    .listener(new SaveListener(changed, files, out))
                    .logger(NOPLogger.NOP_LOGGER) // its log is for who mends it, not for authors
                    .build();
            Changes changes = new Changes(watcher, changed, quiet);
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
    void each(Runnable reaction) {
        reactions.execute(() -> {
            try {
                changed.awaitBurst(quiet);
                while (!closed) {
                    reaction.run();
                    changed.awaitBurst(quiet);
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
        changed.raise();
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
