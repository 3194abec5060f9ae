package org.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.regex.Pattern;

/** A reader at the page to search, and what there is to see and to use. */
record SearchVisit(BakedSite site, Page page) {
    static final int TELEPHONE = 360;
    static final int DESK = 1280;

    static SearchVisit on(Chromium chromium, int width) {
        var options = new NewContextOptions().setViewportSize(width, 900).setReducedMotion(ReducedMotion.REDUCE);
        return new SearchVisit(
                BakedSite.get(), chromium.browser().newContext(options).newPage());
    }

    /** Goes to the page with a state in its address, as {@code ?q=kettle}. */
    SearchVisit at(String query) {
        page.navigate(address(query));
        assertThat(page.locator("#finder.live, #finder.lost")).hasCount(1);
        return this;
    }

    String address(String query) {
        return site.base("") + "search/" + query;
    }

    Locator box() {
        return page.locator("#q");
    }

    Locator titles() {
        return page.locator("#results h3");
    }

    Locator notes() {
        return page.locator("#notes");
    }

    Locator count() {
        return page.locator("#found");
    }

    Locator spoken() {
        return page.locator("[role=status]");
    }

    Locator button(String name) {
        return page.locator("#finder button[name=" + name + "]");
    }

    Locator chips() {
        return page.locator("#chips li:has(b)");
    }

    /** A box of the lists. */
    Locator term(String facet, String id) {
        return page.locator("input[name=%s][value='%s']".formatted(facet, id));
    }

    /** Opens the list that a term is in, and takes or leaves it. */
    void choose(String facet, String id) {
        term(facet, id).evaluate("field => field.closest('details').open = true");
        term(facet, id).click();
    }

    /** The number that is beside a term. */
    Locator countOf(String facet, String id) {
        return page.locator("label:has(input[name=%s][value='%s']) .count".formatted(facet, id));
    }

    /** Waits until as many are said to be found. */
    void found(String text) {
        assertThat(count()).hasText(text);
    }

    void addressIs(String query) {
        assertThat(page).hasURL(address(query));
    }

    void addressHas(String words) {
        assertThat(page).hasURL(Pattern.compile(Pattern.quote(words)));
    }

    List<String> foundTitles() {
        return titles().allTextContents();
    }

    void hasFocus(Locator element) {
        assertThat(element).isFocused();
    }
}
