package org.alongside.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The accessibility rules of WCAG 2.0, 2.1 and 2.2, levels A and AA, as far as a machine can tell. */
final class Axe {
    private static final String SCRIPT = "() => {" + script() + "}";
    private static final String RUN = """
            async () => {
              const short = text => text.replace(/\\s+/g, ' ').slice(0, 300);
              const found = await axe.run(document, {
                runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']},
                rules: {'target-size': {enabled: true}},
                resultTypes: ['violations'],
                selectors: false,
              });
              return found.violations
                .flatMap(rule => rule.nodes.map(node => `${rule.id}: ${short(node.html)} (${short(node.failureSummary)})`))
                .join('\\n');
            }
            """;

    private Axe() {}

    /** Brings the rules into the page, which keeps them until it goes elsewhere. */
    static void bringInto(Page page) {
        page.evaluate(SCRIPT);
    }

    /** What breaks the rules in the page as it looks now, a line each: the rule, the element, the reason. */
    static List<String> violations(Page page) {
        return page.evaluate(RUN).toString().lines().toList();
    }

    private static String script() {
        try (var resource = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(resource).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
