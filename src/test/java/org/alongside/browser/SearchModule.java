package org.alongside.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** A module of the search in a browser: the file in {@code assets} as it is, with no page around it. */
record SearchModule(Chromium chromium, Page window, String address) implements AutoCloseable {
    private static final String CALL =
            "async ({address, value}) => { const module = await import(address); return (%s)(module, value); }";

    static SearchModule open(String file) throws IOException {
        String address = SiteServer.start(Path.of("assets")).atRoot() + "js/search/" + file;
        var chromium = Chromium.open();
        Page window = chromium.browser().newPage();
        // Only what is of the same origin may be imported; the source itself is.
        window.navigate(address);
        return new SearchModule(chromium, window, address);
    }

    /** What a function in JavaScript makes of the module and a value, texts both. */
    String call(String function, String value) {
        return window.evaluate(CALL.formatted(function), Map.of("address", address, "value", value))
                .toString();
    }

    @Override
    public void close() {
        chromium.close();
    }
}
