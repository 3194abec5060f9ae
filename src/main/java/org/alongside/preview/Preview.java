package org.alongside.preview;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.alongside.site.UnusableFolder;
import org.alongside.source.Finding;

/**
 * A site as its authors see it while they write. It is baked once at the start and again after each save, or drafted at once and
 * baked when its author pauses; open pages then reload by themselves, or show over the last good page what stands in the way.
 */
public final class Preview implements AutoCloseable {

    /** Editors save in several steps, formatters several files at once, yet nobody wants to wait. */
    private static final Duration QUIET = Duration.ofMillis(40);

    private final LocalServer server;
    private final Changes changes;
    private final CountDownLatch closed = new CountDownLatch(1);

    private Preview(LocalServer server, Changes changes) {
        this.server = server;
        this.changes = changes;
    }

    /**
     * What came of baking once.
     *
     * @param whole whether the folder now holds the new site; otherwise it still holds the one before
     * @param findings what is told to the author
     */
    public record Baked(boolean whole, List<Finding> findings) {

        public Baked {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Bakes, and serves the site until it is closed.
     *
     * @param site the baked site; it may be swapped as a whole at any time, and need not exist yet
     * @param watched the folders and files that the site is made of, other than the site's own
     * @param port 0 for any that is free
     * @param baker bakes into {@code site}
     * @param out tells the findings and all else that happens, to people
     * @throws UnusableFolder if the first bake finds nothing to work with
     * @throws java.io.UncheckedIOException if the port is taken or the folders cannot be watched
     */
    public static Preview start(Path site, List<Path> watched, int port, Baker baker, PrintWriter out) {
        refuseToWatch(site, watched);
        Reloads reloads = new Reloads();
        StaticFiles files = new StaticFiles(new ServedFolder(site), reloads);
        Bakes bakes = new Bakes(baker, files, reloads, out);
        LocalServer server = LocalServer.bind(port, out);
        try {
            server.answer("/", files);
            server.answer(Reloads.FOLDER, reloads);
            Changes changes = Changes.in(watched, QUIET, out); // before baking, so that no save is lost meanwhile
            return new Preview(server, changes).begin(bakes, out);
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    private Preview begin(Bakes bakes, PrintWriter out) {
        try {
            bakes.first();
        } catch (UnusableFolder e) {
            close();
            throw e;
        }
        changes.each(bakes);
        server.start();
        out.println("Preview: " + server.address());
        return this;
    }

    private static void refuseToWatch(Path site, List<Path> watched) {
        Path baked = site.toAbsolutePath().normalize();
        for (Path folder : watched) {
            if (baked.startsWith(folder.toAbsolutePath().normalize())) {
                throw new IllegalArgumentException("baking into " + site + ", which is watched, would never end");
            }
        }
    }

    /** Where the home page is. */
    public URI address() {
        return server.address();
    }

    /** Returns when the preview is closed, or the waiting thread interrupted. */
    public void await() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends everything; a bake under way is finished first, because half a site is worse than a short wait. */
    @Override
    public void close() {
        try {
            changes.close();
        } finally {
            server.close();
            closed.countDown();
        }
    }
}
