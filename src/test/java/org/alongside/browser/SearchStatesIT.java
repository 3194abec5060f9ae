package org.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.ColorScheme.DARK;
import static com.microsoft.playwright.options.ColorScheme.LIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every state of the search can be used by everybody, and none leaves a reader without a way on. */
final class SearchStatesIT {
    private static final Pattern INDEX = Pattern.compile("\\.shard$");
    private static final String JUMPS = """
            () => new Promise(resolve => {
              let sum = 0;
              new PerformanceObserver(list => list.getEntries().forEach(jump => { sum += jump.value; }))
                .observe({type: 'layout-shift', buffered: true});
              setTimeout(() => resolve(sum), 200);
            })
            """;

    private static final Chromium CHROMIUM = Chromium.open();

    @AfterAll
    static void close() {
        CHROMIUM.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?q=coordinator&principle=community&place=tarnshire",
                "?q=kettel+zzqqx+the",
                "?q=kettle&introduction=self&place=millrigg",
            })
    void keepsTheRulesOfAccessibility(String query) {
        for (int width : List.of(SearchVisit.TELEPHONE, 768, SearchVisit.DESK)) {
            var visit = SearchVisit.on(CHROMIUM, width).at(query);
            assertThat(visit.spoken()).hasText(query.isEmpty() ? Pattern.compile("^$") : Pattern.compile("\\w"));
            assertAccessible(visit);
            visit.page().evaluate("() => document.querySelectorAll('details').forEach(list => { list.open = true; })");
            assertAccessible(visit);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {SearchVisit.TELEPHONE, SearchVisit.DESK})
    void offersAnotherTryAndTheListsWhenItCannotBeReached(int width) {
        var visit = SearchVisit.on(CHROMIUM, width);
        visit.page().route(INDEX, Route::abort);
        visit.at("?q=kettle");
        assertThat(visit.notes()).containsText("The search can’t be reached just now");
        assertThat(visit.spoken()).containsText("The search can’t be reached just now");
        assertThat(visit.page()
                        .locator("#filters .way a:visible, #notes a:visible")
                        .first())
                .isVisible();
        assertAccessible(visit);

        visit.page().unroute(INDEX);
        visit.button("again").click();
        visit.found("5 pieces found");
        visit.hasFocus(visit.box());
    }

    @Test
    void asksForTheWholePageAgainWhenTheSiteWasBakedAnew() {
        var visit = SearchVisit.on(CHROMIUM, SearchVisit.DESK);
        visit.page().route(INDEX, route -> route.fulfill(new Route.FulfillOptions().setStatus(404)));
        visit.at("?q=kettle");
        visit.page().evaluate("() => { window.isOld = true; }");
        visit.button("again").click();
        visit.page().waitForFunction("() => !window.isOld");
        assertThat(visit.box()).hasValue("kettle");
    }

    @Test
    void saysWhichWordsCouldNotBeLookedFor() {
        var visit = SearchVisit.on(CHROMIUM, SearchVisit.DESK);
        visit.at("?q=kettle").found("5 pieces found");
        visit.page().route(INDEX, Route::abort);
        visit.box().fill("kettle wheelbarrow");
        assertThat(visit.notes()).containsText("Could not be looked for just now: wheelbarrow.");
        visit.found("5 pieces found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?q=kettle", "?q=coordinator&principle=community", "?q=zzqqx"})
    void doesNotJump(String query) {
        for (int width : List.of(SearchVisit.TELEPHONE, SearchVisit.DESK)) {
            var visit = SearchVisit.on(CHROMIUM, width);
            visit.page().navigate(visit.address("../about/")); // and the typeface is there
            visit.page().evaluate("() => document.fonts.ready.then(() => {})");
            slowDown(visit.page());
            visit.at(query).page().waitForTimeout(1500);
            assertThat(((Number) visit.page().evaluate(JUMPS)).doubleValue())
                    .as("%s at %d", query, width)
                    .isLessThan(0.02);
        }
    }

    @Test
    void isAListOfResultsOnPaper() {
        var visit = SearchVisit.on(CHROMIUM, SearchVisit.DESK).at("?q=kettle");
        visit.found("5 pieces found");
        visit.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(visit.titles().first()).isVisible();
        Predicate<String> isSeen = part -> visit.page().locator(part).first().isVisible();
        assertThat(List.of("#filters", ".sort", "#copy", "#more")).noneMatch(isSeen);
    }

    /** As on a telephone in the country. Requests that are routed would do without what was fetched before. */
    private static void slowDown(Page page) {
        var slow = new JsonObject();
        slow.addProperty("offline", false);
        slow.addProperty("latency", 120);
        slow.addProperty("downloadThroughput", 200_000);
        slow.addProperty("uploadThroughput", 100_000);
        page.context().newCDPSession(page).send("Network.emulateNetworkConditions", slow);
    }

    private static void assertAccessible(SearchVisit visit) {
        for (ColorScheme scheme : List.of(LIGHT, DARK)) {
            visit.page().emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
            Axe.bringInto(visit.page());
            assertThat(Axe.violations(visit.page()))
                    .as("%s, %s", visit.page().url(), scheme)
                    .isEmpty();
        }
    }
}
