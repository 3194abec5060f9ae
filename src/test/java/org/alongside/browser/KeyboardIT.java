package org.alongside.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The site by keyboard: everything can be reached, in order, and it is always seen where one is. */
final class KeyboardIT {
    private static final String STORY = "stories/mair-and-the-back-bedroom/";
    private static final int PRESSES = 500;

    /** Numbers everything that can be used, and answers with what each is. */
    private static final String NUMBER_STOPS = """
            () => {
              const stops = [...document.querySelectorAll(
                  'a[href], button, summary, input, select, textarea, [controls], [tabindex="0"]')]
                .filter(stop => stop.checkVisibility({visibilityProperty: true}));
              stops.forEach((stop, number) => stop.dataset.stop = number);
              return JSON.stringify(stops.map(stop => stop.cloneNode(false).outerHTML));
            }
            """;
    /** Where the focus is, and whether one can see that: a number, or nothing outside the stops. */
    private static final String FOCUS = """
            () => {
              const stop = document.activeElement;
              const style = getComputedStyle(stop);
              const box = stop.getBoundingClientRect();
              return JSON.stringify({
                stop: parseInt(stop.dataset.stop ?? -1),
                what: stop.cloneNode(false).outerHTML,
                ringed: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
                inView: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
                target: stop.hash ?? '',
                id: stop.id,
              });
            }
            """;

    private static final BakedSite SITE = BakedSite.get();
    private static final Chromium CHROMIUM = Chromium.open();

    @AfterAll
    static void close() {
        CHROMIUM.close();
    }

    @Test
    void startsWithALinkThatSkipsToTheContent() throws Exception {
        var page = open(STORY);
        JsonNode first = tab(page);
        assertThat(first.path("target").asText()).startsWith("#");
        assertThat(first.path("inView").asBoolean()).as(first.toString()).isTrue();

        page.keyboard().press("Enter");
        JsonNode skipped = focus(page);
        assertThat("#" + skipped.path("id").asText())
                .isEqualTo(first.path("target").asText());
        assertThat(skipped.path("what").asText()).startsWith("<main");
    }

    /** The buttons inside a player are the browser's own, and so is the ring that it draws round them. */
    @ParameterizedTest
    @ValueSource(strings = {STORY, "reflections/the-walk-round-northolme/", "evidence/", "", "about/", "search/"})
    void reachesEverythingAndShowsWhere(String address) throws Exception {
        var page = open(address);
        var unreached = new ArrayList<JsonNode>();
        new ObjectMapper().readTree(page.evaluate(NUMBER_STOPS).toString()).forEach(unreached::add);
        assertThat(unreached).hasSizeGreaterThan(10);

        var order = new ArrayList<Integer>();
        var unseen = new ArrayList<String>();
        for (JsonNode focus = tab(page); goesOn(focus, order); focus = tab(page)) {
            int stop = focus.path("stop").asInt();
            boolean inside = !order.isEmpty() && order.get(order.size() - 1) == stop;
            boolean seen = focus.path("ringed").asBoolean() || inside;
            if (!seen || !focus.path("inView").asBoolean()) {
                unseen.add(focus.toString());
            }
            order.add(stop);
        }
        assertThat(unseen).isEmpty();
        assertThat(order).isSorted();
        order.stream().distinct().sorted((a, b) -> b - a).forEach(stop -> unreached.remove(stop.intValue()));
        assertThat(unreached).isEmpty();
    }

    /** A round ends where it leaves the page or comes to its first stop again. */
    private static boolean goesOn(JsonNode focus, List<Integer> order) {
        int stop = focus.path("stop").asInt();
        boolean again = !order.isEmpty()
                && stop == order.get(0)
                && !order.get(order.size() - 1).equals(stop);
        return stop >= 0 && !again && order.size() < PRESSES;
    }

    private static JsonNode tab(Page page) throws Exception {
        page.keyboard().press("Tab");
        return focus(page);
    }

    private static JsonNode focus(Page page) throws Exception {
        return new ObjectMapper().readTree(page.evaluate(FOCUS).toString());
    }

    private static Page open(String address) {
        var still = new NewContextOptions().setReducedMotion(ReducedMotion.REDUCE);
        var page = CHROMIUM.browser().newContext(still).newPage();
        page.navigate(SITE.base(address) + address);
        return page;
    }
}
