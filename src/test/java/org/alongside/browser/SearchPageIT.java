package org.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.PressSequentiallyOptions;
import com.microsoft.playwright.Page.GetByTextOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Searching with words: what is found as one types, what is said of it, and where it all stands in the address. */
final class SearchPageIT {
    private static final BakedSite SITE = BakedSite.get();
    private static final PressSequentiallyOptions LETTER_BY_LETTER = new PressSequentiallyOptions().setDelay(150);
    private static final Chromium CHROMIUM = Chromium.open();

    private final SearchVisit visit = SearchVisit.on(CHROMIUM, SearchVisit.DESK);

    @AfterAll
    static void close() {
        CHROMIUM.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "stories/the-mill-street-kettle/", "cy/", "404.html"})
    void canBeReachedFromABoxOnEveryPage(String address) {
        var page = visit.page();
        page.navigate(SITE.base(address) + address);
        page.locator("header [role=search] input").fill("kettle");
        page.keyboard().press("Enter");

        String edition = address.startsWith("cy/") ? "cy/" : "";
        assertThat(page).hasURL(SITE.base(address) + edition + "search/?q=kettle");
        assertThat(visit.box()).hasValue("kettle");
    }

    @Test
    void canBeReachedFromABoxOnAPageOpenedFromDisk() {
        var page = visit.page();
        page.navigate(SITE.file("stories/").toUri().toString());
        page.locator("header [role=search] input").fill("kettle");
        page.locator("header [role=search] button").click();

        assertThat(page).hasURL(SITE.file("search/").toUri() + "?q=kettle");
        assertThat(page.locator(".way a").first()).isVisible();
    }

    @Test
    void hasOneBoxAndNoMore() {
        assertThat(visit.at("").page().getByRole(AriaRole.SEARCHBOX)).hasCount(1);
    }

    @Test
    void findsWhileOneTypes() {
        visit.at("").box().pressSequentially("kettl");
        visit.found("5 pieces found");
        assertThat(visit.titles().first()).hasText("The Mill Street kettle");
        assertThat(visit.box()).isFocused();
    }

    @Test
    void dropsAnAnswerThatIsOvertaken() {
        var held = new ArrayList<Route>();
        visit.page().route(Pattern.compile("/terms-\\d+\\.shard"), held::add);
        visit.at("").box().fill("garden");
        visit.page().waitForCondition(() -> !held.isEmpty());
        visit.box().fill("");
        visit.page().waitForTimeout(600);
        held.forEach(Route::resume);
        visit.page().waitForTimeout(600);
        assertThat(visit.titles()).hasCount(10);
    }

    @Test
    void marksWhatWasLookedForAndWritesNothingButText() {
        visit.at("?q=kettle");
        assertThat(visit.page().locator(".result-excerpt mark").first()).hasText("kettle");
        assertThat(visit.page().locator(".result-excerpt *:not(mark, span)")).hasCount(0);
    }

    @Test
    void leadsToThePassage() {
        visit.at("?q=kettle");
        visit.titles().first().locator("a").click();
        var page = visit.page();
        assertThat(page).hasURL(Pattern.compile("/stories/the-mill-street-kettle/#p\\d+$"));
        assertThat(page.locator(":target")).isInViewport();
        assertThat(page.locator(":target")).containsText(Pattern.compile("kettle"));
    }

    @Test
    void keepsEverythingInTheAddress() {
        String all = "?q=the+river&principle=community&principle=information&place=tarnshire&sort=date&more=1";
        visit.at(all);
        assertThat(visit.box()).hasValue("the river");
        for (Locator chosen : List.of(
                visit.term("principle", "community"),
                visit.term("principle", "information"),
                visit.term("place", "tarnshire"),
                visit.term("sort", "date"))) {
            assertThat(chosen).isChecked();
        }
        visit.addressIs(all);
    }

    @Test
    void takesOneStepBackForEachQuery() {
        visit.at("").box().pressSequentially("kettle", LETTER_BY_LETTER);
        visit.found("5 pieces found");
        visit.page().keyboard().press("Enter");
        visit.box().fill("choir");
        visit.found("3 pieces found");
        visit.addressIs("?q=choir");

        visit.page().goBack();
        visit.found("5 pieces found");
        assertThat(visit.box()).hasValue("kettle");
        visit.page().goBack();
        visit.found("Everything, newest first");
        assertThat(visit.box()).hasValue("");
        visit.addressIs("");
    }

    @Test
    void ordersByDateIfAsked() {
        visit.at("?q=garden").found("5 pieces found");
        List<String> best = visit.foundTitles();
        visit.page().getByText("Newest", new GetByTextOptions().setExact(true)).click();
        visit.addressIs("?q=garden&sort=date");

        assertThat(visit.titles().first()).not().hasText(best.get(0));
        var dates = visit.page().locator("#results time");
        assertThat(dates.evaluateAll("times => times.map(time => time.dateTime).join()"))
                .isEqualTo(dates.evaluateAll("times => times.map(time => time.dateTime).sort().reverse().join()"));
    }

    @Test
    void bringsMoreAndGoesOnFromThere() {
        visit.at("?q=coordinator");
        visit.button("more").click();
        assertThat(visit.titles()).hasCount(20);
        visit.hasFocus(visit.titles().nth(10).locator("a"));
        visit.addressIs("?q=coordinator&more=1");
        assertThat(visit.spoken()).hasText("Showing 20 of 24");

        visit.button("more").click();
        assertThat(visit.titles()).hasCount(24);
        assertThat(visit.button("more")).isHidden();
    }

    @Test
    void bringsMoreOfEverything() {
        visit.at("").button("more").click();
        assertThat(visit.titles()).hasCount(20);
        visit.hasFocus(visit.titles().nth(10).locator("a"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kettel; Nothing for “kettel”, showing “kettle”.",
                "choir kettle boat; No piece has all of these words. These have most of them.",
                "kettle zzqqx; In no piece: zzqqx.",
                "\"the of\"; Too common to look for: the of.",
            })
    void saysWhatItDidWithTheWords(String example) {
        String[] words = example.split("; ");
        visit.at("?q=" + words[0].replace(' ', '+'));
        assertThat(visit.notes()).hasText(words[1]);
        assertThat(visit.spoken()).containsText(words[1]);
    }

    @Test
    void helpsOnWhenNothingIsFound() {
        visit.at("?q=zzqqx");
        visit.found("Nothing found");
        assertThat(visit.titles()).hasCount(0);
        visit.notes().getByText("Places").click();
        assertThat(visit.page()).hasURL(SITE.base("") + "places/");
    }

    @Test
    void speaksOnceAndNotForEveryLetter() {
        visit.at("").page().evaluate("""
                () => {
                  window.heard = [];
                  new MutationObserver(() => heard.push(document.getElementById('status').textContent))
                    .observe(document.getElementById('status'), {childList: true, characterData: true, subtree: true});
                }
                """);
        visit.box().pressSequentially("kettle", LETTER_BY_LETTER);
        assertThat(visit.spoken()).hasText("5 pieces found.");
        assertThat(visit.page().evaluate("() => heard.join()")).isEqualTo("5 pieces found.");
    }

    @Test
    void clearsWithEscape() {
        visit.at("?q=kettle").box().press("Escape");
        visit.found("Everything, newest first");
        assertThat(visit.box()).hasValue("");
        visit.addressIs("");
    }

    @Test
    void comesBackToTheBoxWithASlash() {
        visit.at("?q=kettle").titles().first().locator("a").focus();
        visit.page().keyboard().press("/");
        visit.hasFocus(visit.box());
        visit.page().keyboard().type("a/b");
        assertThat(visit.box()).hasValue("a/b");
    }

    /** Success criterion 2.1.4 of WCAG: a lone key may do something only while what it is for has the focus. */
    @Test
    void leavesTheSlashAloneOutsideTheSearch() {
        visit.at("").page().locator(".brand").focus();
        visit.page().keyboard().press("/");
        visit.hasFocus(visit.page().locator(".brand"));
    }

    @Test
    void copiesItsOwnLink() {
        var page = visit.page();
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        visit.at("?q=kettle").found("5 pieces found");
        visit.button("copy").click();
        assertThat(visit.spoken()).hasText("Link copied");
        assertThat(page.evaluate("() => navigator.clipboard.readText()")).isEqualTo(visit.address("?q=kettle"));
    }

    @Test
    void showsItsLinkWhereItMayNotCopy() {
        var page = visit.page();
        page.addInitScript("Object.defineProperty(Navigator.prototype, 'clipboard', {value: undefined})");
        visit.at("?q=kettle").button("copy").click();
        assertThat(page.locator("#link")).hasValue(visit.address("?q=kettle"));
        visit.hasFocus(page.locator("#link"));
    }

    @Test
    void speaksWelshInTheWelshEdition() {
        var page = visit.page();
        page.navigate(SITE.base("") + "cy/search/?q=tegell");
        assertThat(visit.count()).hasText(Pattern.compile("^(Wedi canfod .*|Heb ganfod dim)$"));
        assertThat(page.locator("#finder")).not().containsText(Pattern.compile("\\b(found|Newest|Remove|Copy)\\b"));
    }

    @Test
    void offersListsAndTheNewestWithoutScripts() {
        var bare = CHROMIUM.browser()
                .newContext(new NewContextOptions().setJavaScriptEnabled(false))
                .newPage();
        bare.navigate(SITE.base("") + "search/?q=kettle");
        assertThat(bare.locator(".search-note")).isVisible();
        assertThat(bare.locator("#results h3")).hasCount(10);
        assertThat(bare.locator(".facet input:visible, .sort:visible, .copy:visible"))
                .hasCount(0);
        bare.locator(".way a").first().click();
        assertThat(bare).hasURL(SITE.base("") + "principles/citizenship/");
    }
}
