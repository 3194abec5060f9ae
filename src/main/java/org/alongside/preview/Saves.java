package org.alongside.preview;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** What was saved and has not been looked at yet. */
final class Saves {

    private final Signal raised = new Signal();
    private final BlockingQueue<Path> files = new LinkedBlockingQueue<>();

    void add(Path file) {
        files.add(file);
        raised.raise();
    }

    /** Wakes whoever waits, though nothing was saved. */
    void wake() {
        raised.raise();
    }

    /** Waits until something is saved and then nothing for so long. */
    Set<Path> awaitBurst(Duration quiet) throws InterruptedException {
        raised.awaitBurst(quiet);
        Set<Path> burst = new HashSet<>();
        files.drainTo(burst);
        return burst;
    }

    /** Whether nothing is saved for so long. */
    boolean areOver(Duration pause) throws InterruptedException {
        boolean more = raised.await(pause);
        if (more) {
            raised.raise(); // it is still to be looked at
        }
        return !more;
    }
}
