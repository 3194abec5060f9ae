package org.alongside;

import java.nio.file.Path;

/** Bakes a site in a Java of its own, as it is on the day of the tests: its arguments are the site's folder and the output's. */
final class Village {

    /** One small, odd, complete site. */
    static final Path SOURCES = Golden.RESOURCES.resolve("sites/village");

    private Village() {}

    /** A copy of the sources, without what is expected of them. */
    static TestSite copyIn(Path parent) {
        TestSite site = TestSite.emptyIn(parent);
        TestSite.filesOf(SOURCES).forEach((name, bytes) -> {
            if (!name.startsWith("expected/")) {
                site.with(name, bytes);
            }
        });
        return site;
    }

    public static void main(String[] args) {
        Outcome outcome = Publisher.publish(new Workspace(Path.of(args[0]), Path.of(args[1]), TestSite.DAY));
        if (!outcome.published()) {
            throw new IllegalStateException(outcome.findings().toString());
        }
    }
}
