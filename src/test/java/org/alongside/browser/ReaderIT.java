package org.alongside.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The site as its readers have it: from disk, without scripts, on paper, in Welsh, and without motion. */
final class ReaderIT {
    /** A story of several principles that is told in Welsh too. */
    private static final String STORY = "stories/mair-and-the-back-bedroom/";

    private static final String MOVING = """
            () => [...document.querySelectorAll('*')]
              .flatMap(element => ['', '::before', '::after', '::details-content'].map(part => [element, part]))
              .filter(([element, part]) => {
                const style = getComputedStyle(element, part);
                const lasts = times => times.split(',').some(time => parseFloat(time) > 0.01);
                return style.scrollBehavior === 'smooth' || lasts(style.transitionDuration)
                  || (style.animationName !== 'none' && lasts(style.animationDuration));
              })
              .map(([element, part]) => element.cloneNode(false).outerHTML.slice(0, 200) + part)
              .join('\\n')
            """;
    private static final String DRESSED = """
            async () => {
              await document.fonts.ready;
              const style = getComputedStyle(document.body);
              const bare = name => name.replaceAll('"', '');
              const face = bare(style.fontFamily.split(',')[0]);
              const loaded = [...document.fonts].some(font => bare(font.family) === face && font.status === 'loaded');
              return [face, loaded, style.backgroundColor, style.color].join(' ');
            }
            """;

    private static final BakedSite SITE = BakedSite.get();
    private static final Chromium CHROMIUM = Chromium.open();

    @AfterAll
    static void close() {
        CHROMIUM.close();
    }

    @Test
    void opensFromDisk() {
        var page = open(new NewContextOptions());
        var errors = errorsOf(page);
        clickThrough(page, SITE.file("").toUri().toString());
        assertThat(errors).isEmpty();
    }

    @Test
    void looksTheSameFromDisk() {
        var page = open(new NewContextOptions());
        page.navigate(SITE.base(STORY) + STORY);
        String served = page.evaluate(DRESSED).toString();
        page.navigate(SITE.file(STORY).toUri().toString());

        assertThat(page.evaluate(DRESSED)).hasToString(served).asString().contains(" true ");
    }

    @Test
    void needsNoScripts() {
        var page = open(new NewContextOptions().setJavaScriptEnabled(false));
        clickThrough(page, SITE.base(""));
        assertThat(page.url()).isEqualTo(SITE.base(""));
    }

    @Test
    void leadsOnFromAnAddressThatIsGone() {
        var page = open(new NewContextOptions());
        assertThat(page.navigate(SITE.base(BakedSite.LOST) + "stories/no/longer/here/")
                        .status())
                .isEqualTo(404);
        assertThat(page.evaluate(DRESSED)).asString().contains(" true ");
        page.locator("main a").first().click();
        PlaywrightAssertions.assertThat(page).hasURL(SITE.base(BakedSite.LOST));
    }

    @Test
    void showsThePassageThatWasLinkedTo() {
        var page = open(new NewContextOptions());
        page.navigate(SITE.base(STORY) + STORY + "#p3");
        PlaywrightAssertions.assertThat(page.locator("#p3")).isInViewport();
        assertThat(ground(page, "#p3")).isNotEqualTo(ground(page, "#p2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", STORY, "stories/", "principles/relationships/", "evidence/", "search/"})
    void leavesTheWaysAboutOffPaper(String address) {
        var page = open(new NewContextOptions());
        page.navigate(SITE.base(address) + address);
        assertThat(page.locator("nav").all()).anyMatch(Locator::isVisible);

        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("nav").all()).noneMatch(Locator::isVisible);
        assertThat(page.locator("main h1").isVisible()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", STORY, "reflections/the-walk-round-northolme/", "evidence/"})
    void keepsStillForThoseWhoAskIt(String address) {
        var page = open(new NewContextOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
        page.navigate(SITE.base(address) + address);
        assertThat(page.evaluate(MOVING)).asString().isNotEmpty();

        page.emulateMedia(new EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        assertThat(page.evaluate(MOVING)).asString().isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", STORY, "principles/relationships/", "stories/", "search/"})
    void turnsToWelshAndBack(String address) {
        var page = open(new NewContextOptions());
        page.navigate(SITE.base(address) + address);
        PlaywrightAssertions.assertThat(page.locator("html")).hasAttribute("lang", "en");

        page.locator("header a[hreflang=cy]").first().click();
        PlaywrightAssertions.assertThat(page.locator("html")).hasAttribute("lang", "cy");
        PlaywrightAssertions.assertThat(page).hasURL(Pattern.compile("/repo/cy/"));

        page.locator("header a[hreflang=en]").first().click();
        PlaywrightAssertions.assertThat(page).hasURL(SITE.base(address) + address);
    }

    /** From home to a story, to one of its principles, and home again, by what a reader can click. */
    private static void clickThrough(Page page, String home) {
        page.navigate(home);
        String welcome = page.locator("h1").textContent();
        for (String link : List.of("main .card-title a[href*='stories/']", "main a[href*='principles/']")) {
            String title = page.locator(link).first().textContent();
            page.locator(link).first().click();
            PlaywrightAssertions.assertThat(page.locator("h1")).hasText(title);
        }
        page.locator("header a").first().click();
        PlaywrightAssertions.assertThat(page.locator("h1")).hasText(welcome);
        PlaywrightAssertions.assertThat(page).hasURL(home);
    }

    private static String ground(Page page, String passage) {
        return page.locator(passage)
                .evaluate("element => getComputedStyle(element).backgroundColor")
                .toString();
    }

    private static List<String> errorsOf(Page page) {
        var errors = new ArrayList<String>();
        page.onPageError(errors::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message.text());
            }
        });
        return errors;
    }

    private static Page open(NewContextOptions options) {
        return CHROMIUM.browser().newContext(options).newPage();
    }
}
