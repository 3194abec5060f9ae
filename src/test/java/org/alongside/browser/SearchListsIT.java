package org.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Searching with the lists: what is chosen narrows what is found, and can be taken back. */
final class SearchListsIT {
    private static final Chromium CHROMIUM = Chromium.open();

    private final SearchVisit visit = SearchVisit.on(CHROMIUM, SearchVisit.DESK);

    @AfterAll
    static void close() {
        CHROMIUM.close();
    }

    @Test
    void narrowsWithoutAWord() {
        visit.at("");
        String count = visit.countOf("principle", "community").textContent();
        visit.choose("principle", "community");
        visit.found(count + " pieces found");
        visit.addressIs("?principle=community");
    }

    @Test
    void takesAnyOfAListAndAllOfTheLists() {
        visit.at("?kind=reflection");
        int reflections = total();
        visit.choose("kind", "article");
        visit.addressIs("?kind=reflection&kind=article");
        visit.found(reflections + number(visit.countOf("kind", "article").textContent()) + " pieces found");
        int both = total();

        visit.choose("principle", "community");
        assertThat(visit.count()).not().hasText(both + " pieces found");
        assertThat(total()).isLessThan(both);
    }

    @Test
    void countsAsOneTypes() {
        visit.at("");
        String everything = visit.countOf("principle", "community").textContent();
        visit.box().fill("kettle");
        assertThat(visit.countOf("principle", "community")).not().hasText(everything);
        visit.choose("principle", "relationships");
        visit.found(visit.countOf("principle", "relationships").textContent() + " pieces found");
    }

    @Test
    void keepsWhatIsChosenThoughNothingHasIt() {
        visit.at("?q=kettle&principle=citizenship");
        visit.found("Nothing found");
        assertThat(visit.countOf("principle", "citizenship")).hasText("0");
        assertThat(visit.term("principle", "citizenship")).isChecked();
        visit.choose("principle", "citizenship");
        visit.found("5 pieces found");
    }

    @Test
    void takesAFilterBackByItsChip() {
        visit.at("?principle=community&place=tarnshire");
        assertThat(visit.chips()).hasText(new String[] {"Remove: Community", "Remove: Tarnshire"});
        visit.chips().first().locator("button").focus();
        visit.page().keyboard().press("Enter");

        assertThat(visit.chips()).hasText(new String[] {"Remove: Tarnshire"});
        assertThat(visit.term("principle", "community")).not().isChecked();
        visit.addressIs("?place=tarnshire");
        visit.hasFocus(visit.chips().first().locator("button"));
        visit.page().keyboard().press("Enter");
        visit.hasFocus(visit.box());
    }

    @Test
    void clearsAllAtOnce() {
        visit.at("?q=kettle&principle=community&place=tarnshire&sort=date");
        visit.button("clear").click();
        visit.found("Everything, newest first");
        visit.addressIs("");
        assertThat(visit.chips()).hasCount(0);
        visit.hasFocus(visit.box());
    }

    @Test
    void takesOneStepBackForEachChoice() {
        visit.at("?q=kettle").choose("principle", "community");
        visit.addressIs("?q=kettle&principle=community");
        visit.page().goBack();
        visit.found("5 pieces found");
        assertThat(visit.term("principle", "community")).not().isChecked();
    }

    @Test
    void standsOpenBesideTheResultsOnADesk() {
        visit.at("?q=kettle");
        assertThat(visit.term("principle", "community")).isVisible();
        double right = visit.page().locator("#filters").boundingBox().x
                + visit.page().locator("#filters").boundingBox().width;
        assertThat(right).isLessThan(visit.page().locator("#results").boundingBox().x);
    }

    @Test
    void isOneLineOnATelephoneAndFetchedOnlyWhenOpened() {
        var telephone = SearchVisit.on(CHROMIUM, SearchVisit.TELEPHONE);
        List<String> asked = asked(telephone.page());
        telephone.at("?q=kettle").found("5 pieces found");
        assertThat(telephone.page().locator("#filters").boundingBox().height).isLessThan(60);
        assertThat(asked).noneMatch(address -> address.contains("/facets"));

        telephone.page().locator("#filters > summary").click();
        assertThat(telephone.countOf("principle", "citizenship")).hasText("0");
        assertThat(asked).anyMatch(address -> address.contains("/facets"));
    }

    @Test
    void leadsBackToTheResultsOnATelephone() {
        var telephone = SearchVisit.on(CHROMIUM, SearchVisit.TELEPHONE).at("?q=kettle");
        telephone.page().locator("#filters > summary").click();
        telephone.choose("principle", "relationships");
        assertThat(telephone.page().locator("#done")).hasText("2 pieces found");
        telephone.button("done").click();
        assertThat(telephone.titles().first()).isInViewport();
        assertThat(telephone.page().locator("#chosen")).hasText("1");
    }

    @Test
    void asksNothingBeforeItIsAskedAnything() {
        List<String> asked = asked(visit.page());
        visit.at("");
        assertThat(asked).noneMatch(address -> address.endsWith(".shard"));
    }

    private static List<String> asked(Page page) {
        var asked = new ArrayList<String>();
        page.onRequest((Request request) -> asked.add(request.url()));
        return asked;
    }

    private int total() {
        assertThat(visit.count()).hasText(Pattern.compile("\\d+ pieces? found"));
        return number(visit.count().textContent());
    }

    private static int number(String text) {
        return Integer.parseInt(text.replaceAll("\\D", ""));
    }
}
