package org.alongside.preview;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes one waiting thread. Raised before anybody waits, it stays up. */
final class Signal {

    private final Semaphore raised = new Semaphore(0);

    void raise() {
        raised.release();
    }

    /** Whether it was raised before the time was over. */
    boolean await(Duration longest) throws InterruptedException {
        return raised.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Waits until it is raised and then not again for so long. */
    void awaitBurst(Duration quiet) throws InterruptedException {
        raised.acquire();
        boolean more;
        do {
            more = await(quiet);
        } while (more);
    }
}
