package org.alongside.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.util.List;
import java.util.Map;

/** A running Chromium. It belongs to the thread that opened it, as everything of Playwright's does. */
record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    static Chromium open() {
        var place = BrowserPlace.find();
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var options = new LaunchOptions().setArgs(ARGUMENTS);
        place.ifPresent(options::setExecutablePath);
        try {
            return new Chromium(playwright, playwright.chromium().launch(options));
        } catch (PlaywrightException e) {
            playwright.close();
            throw new IllegalStateException("the browser does not start; " + BrowserPlace.HINT, e);
        }
    }

    @Override
    public void close() {
        playwright.close();
    }
}
