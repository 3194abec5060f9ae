package org.alongside.browser;

import static com.microsoft.playwright.options.ColorScheme.DARK;
import static com.microsoft.playwright.options.ColorScheme.LIGHT;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Collection;
import java.util.Locale;
import java.util.Queue;

/** Goes to pages with one browser window, looks at each in every width and colour scheme, and notes what is wrong. */
final class Visitor {
    private static final int HEIGHT = 900;
    private static final String WIDER_THAN_THE_WINDOW = """
            () => document.scrollingElement.scrollWidth <= innerWidth ? '' : [...document.body.querySelectorAll('*')]
              .filter(element => element.getBoundingClientRect().right > innerWidth + 0.5)
              .slice(0, 3)
              .map(element => element.cloneNode(false).outerHTML)
              .concat(`the page is ${document.scrollingElement.scrollWidth} wide`)
              .join(' ')
            """;

    private final BakedSite site;
    private final Page window;
    private final Collection<Flaw> flaws;
    private String page = "";
    private String look = "";

    Visitor(BakedSite site, Page window, Collection<Flaw> flaws) {
        this.site = site;
        this.window = window;
        this.flaws = flaws;
        window.onConsoleMessage(this::heard);
        window.onPageError(error -> note(Flaw.Kind.CONSOLE_ERROR, error));
        window.onRequest(this::asked);
        window.onResponse(this::answered);
        window.onRequestFailed(this::failed);
    }

    void visitAll(Queue<String> pages) {
        for (String next = pages.poll(); next != null; next = pages.poll()) {
            visit(next);
        }
    }

    private void visit(String address) {
        page = address;
        look(320, LIGHT);
        window.navigate(site.base(address) + address);
        window.evaluate("() => document.fonts.ready.then(() => {})");
        lookSideways();
        Axe.bringInto(window);
        look(360, LIGHT);
        lookSideways();
        lookClosely();
        look(360, DARK);
        lookClosely();
        look(1280, DARK);
        lookClosely();
        look(1280, LIGHT);
        lookClosely();
    }

    private void look(int width, ColorScheme scheme) {
        look = width + " px " + scheme.name().toLowerCase(Locale.ROOT);
        window.setViewportSize(width, HEIGHT);
        window.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
    }

    private void lookClosely() {
        Axe.violations(window).forEach(violation -> note(Flaw.Kind.ACCESSIBILITY, violation));
    }

    private void lookSideways() {
        String wide = window.evaluate(WIDER_THAN_THE_WINDOW).toString();
        if (!wide.isEmpty()) {
            note(Flaw.Kind.SIDEWAYS, wide);
        }
    }

    private void heard(ConsoleMessage message) {
        if (message.type().equals("error")) {
            note(Flaw.Kind.CONSOLE_ERROR, message.text());
        }
    }

    private void asked(Request request) {
        if (!request.url().startsWith(site.base(page))) {
            note(Flaw.Kind.REQUEST_ELSEWHERE, request.url());
        }
    }

    private void answered(Response response) {
        if (response.status() >= 400) {
            note(Flaw.Kind.FAILED_REQUEST, response.status() + " " + response.url());
        }
    }

    /** A request that the browser gave up by itself, as it does for sound that nobody plays, has not failed. */
    private void failed(Request request) {
        if (!request.failure().equals("net::ERR_ABORTED")) {
            note(Flaw.Kind.FAILED_REQUEST, request.failure() + " " + request.url());
        }
    }

    private void note(Flaw.Kind kind, String what) {
        flaws.add(new Flaw(kind, page, look, what));
    }
}
