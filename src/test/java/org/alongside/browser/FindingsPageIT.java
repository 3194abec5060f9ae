package org.alongside.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alongside.Jar;
import org.alongside.TestSite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of findings that the finished jar writes for editors: valid, accessible, and alone in the world. */
final class FindingsPageIT {
    private static final String PIECE = """
            ---
            type: article
            title: The bench
            summary: A bench.
            date: 2025-01-01
            status: %s
            ---
            It was on 3 March 2024. Ring 07700 900461. It was on 4 March 2024.
            """;

    @TempDir
    static Path folder;

    @BeforeAll
    static void writePages() throws Exception {
        write("nothing", TestSite.emptyIn(folder.resolve("a")).withArticle("bench", "A bench."));
        write(
                "something",
                TestSite.emptyIn(folder.resolve("b"))
                        .with("jbake.properties", "site.host=https://village.example\nsite.titel=x\n")
                        .with("content/bench.md", PIECE.formatted("publishd"))
                        .with(
                                "content/a-very-long-name-".concat("of-a-piece-".repeat(15)) + ".md",
                                PIECE.formatted("draft"))
                        .with("content/'\"><img src=x onerror=alert(1)>&\u202E.md", PIECE.formatted("published"))
                        .withArticle("warned", "It was on 3 March 2024."));
    }

    private static void write(String name, TestSite site) throws Exception {
        Path page = page(name);
        Program ran =
                Program.run(folder, Jar.command("check", "--site", site.folder().toString(), "--html=" + page));
        assertThat(page).as(ran.said()).exists();
    }

    private static Path page(String name) {
        return folder.resolve(name + ".html");
    }

    @Test
    void isValid() throws IOException, InterruptedException {
        Program checked = Program.run(
                folder,
                List.of(
                        Program.java(),
                        "nu.validator.client.SimpleCommandLineValidator",
                        "--also-check-css",
                        page("nothing").toString(),
                        page("something").toString()),
                Map.of("CLASSPATH", System.getProperty("java.class.path")));

        assertThat(checked.exitCode()).as(checked.said()).isZero();
    }

    @Test
    void keepsTheRulesOfAccessibilityInEveryLookAndNeverScrollsSideways() {
        List<String> flaws = new ArrayList<>();
        try (var chromium = Chromium.open()) {
            for (String name : List.of("nothing", "something")) {
                // The rules are a script, and the page allows none.
                Page window = chromium.browser().newPage(new NewPageOptions().setBypassCSP(true));
                window.navigate(page(name).toUri().toString());
                Axe.bringInto(window);
                for (int width : new int[] {320, 360, 1280}) {
                    window.setViewportSize(width, 900);
                    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                        window.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                        Axe.violations(window).forEach(flaw -> flaws.add(name + " " + scheme + ": " + flaw));
                    }
                    window.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                    Axe.violations(window).forEach(flaw -> flaws.add(name + " printed: " + flaw));
                    window.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
                    assertThat(window.evaluate("() => document.scrollingElement.scrollWidth"))
                            .as("%s at %d", name, width)
                            .isEqualTo(width);
                }
                window.close();
            }
        }

        assertThat(flaws).isEmpty();
    }

    @Test
    void showsItsStyleAsksForNothingAndRunsNothing() {
        List<String> noticed = new ArrayList<>();
        try (var chromium = Chromium.open()) {
            Page window = chromium.browser().newPage();
            window.onConsoleMessage(message -> noticed.add(message.text()));
            window.onDialog(dialog -> noticed.add("a dialogue: " + dialog.message()));
            window.onRequest(request -> noticed.add(request.url()));
            window.navigate(page("something").toUri().toString());

            assertThat(noticed)
                    .hasSize(1)
                    .first()
                    .asString()
                    .startsWith("file:")
                    .endsWith("/something.html");
            assertThat(window.evaluate("() => getComputedStyle(document.querySelector('.level.error')).display"))
                    .isEqualTo("inline-block");
            assertThat(window.evaluate("() => document.images.length")).isEqualTo(0);
        }
    }
}
