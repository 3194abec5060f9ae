package org.alongside.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every page of the site, light and dark, on a telephone and on a desk: two browsers share the pages between them. */
final class EveryPageIT {
    private static final Queue<Flaw> FLAWS = new ConcurrentLinkedQueue<>();

    @BeforeAll
    static void visitEveryPage() throws Exception {
        BakedSite site = BakedSite.get();
        Queue<String> pages = new ConcurrentLinkedQueue<>(site.pages());
        assertThat(pages).hasSizeGreaterThan(100).contains("", "cy/", BakedSite.LOST);
        var threads = Executors.newFixedThreadPool(2);
        try {
            for (Future<?> visits :
                    List.of(threads.submit(() -> visit(site, pages)), threads.submit(() -> visit(site, pages)))) {
                visits.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static void visit(BakedSite site, Queue<String> pages) {
        try (var chromium = Chromium.open()) {
            new Visitor(site, chromium.browser().newPage(), FLAWS).visitAll(pages);
        }
    }

    @Test
    void leavesNoErrorInTheConsole() {
        assertThat(Flaw.report(Flaw.Kind.CONSOLE_ERROR, FLAWS)).isEmpty();
    }

    @Test
    void asksNothingThatFails() {
        assertThat(Flaw.report(Flaw.Kind.FAILED_REQUEST, FLAWS)).isEmpty();
    }

    @Test
    void asksNothingOutsideTheSite() {
        assertThat(Flaw.report(Flaw.Kind.REQUEST_ELSEWHERE, FLAWS)).isEmpty();
    }

    @Test
    void keepsTheRulesOfAccessibility() {
        assertThat(Flaw.report(Flaw.Kind.ACCESSIBILITY, FLAWS)).isEmpty();
    }

    @Test
    void neverScrollsSidewaysOnATelephone() {
        assertThat(Flaw.report(Flaw.Kind.SIDEWAYS, FLAWS)).isEmpty();
    }
}
