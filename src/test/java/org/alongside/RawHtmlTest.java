package org.alongside;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** HTML in a text: what could run, load or disguise something never reaches the page, and links are links. */
final class RawHtmlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "&#106;avascript:alert(1)",
                "javascript&colon;alert(1)",
                "java&Tab;script:alert(1)",
                "java\tscript:alert(1)",
                "&#1;javascript:alert(1)",
                "vbscript:x",
                "data:text/html,x",
                "file:///etc/passwd",
                "//evil.example/",
                "/\\\\evil.example/",
                "blob:x",
                "about:blank"
            })
    void anAddressThatCouldRunIsAnError(String address, @TempDir Path temporary) {
        TestSite html = TestSite.emptyIn(temporary.resolve("html"))
                .withArticle("html", "<p><a href=\"" + address + "\">x</a></p>");
        TestSite markdown =
                TestSite.emptyIn(temporary.resolve("markdown")).withArticle("html", "[x](<" + address + ">)");
        TestSite reference =
                TestSite.emptyIn(temporary.resolve("reference")).withArticle("html", "[x]\n\n[x]: <" + address + ">");

        assertThat(html.rules()).contains("link.dead");
        assertThat(html.bake().published()).isFalse();
        assertLeadsNowhere(markdown);
        assertLeadsNowhere(reference);
    }

    /** What Markdown does not take for an address at all is shown as the text that it is. */
    private static void assertLeadsNowhere(TestSite site) {
        if (site.bake().published()) {
            assertThat(bodyOf(site)).doesNotContain("href");
        } else {
            assertThat(site.rules()).contains("link.dead");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>evil()</script>",
                "<p onclick=\"evil()\">x</p>",
                "<img src=\"/media/x.webp\" alt=\"x\" onerror=\"evil()\">",
                "<iframe src=\"https://evil.example/\"></iframe>",
                "<object data=\"evil\"></object>",
                "<svg><script>evil()</script></svg>",
                "<svg onload=evil()>",
                "<math><mtext><style><img src=x onerror=evil()></style></mtext></math>",
                "<form action=\"https://evil.example/\"><input name=\"evil\"></form>",
                "<style>body { background: url(https://evil.example/) }</style>",
                "<p style=\"background: url(https://evil.example/)\">x</p>",
                "<link rel=\"stylesheet\" href=\"https://evil.example/\">",
                "<meta http-equiv=\"refresh\" content=\"0; url=https://evil.example/\">",
                "<base href=\"https://evil.example/\">",
                "<img src=\"/media/x.webp\" alt=\"x\" href=\"#\" srcset=\"https://evil.example/x.webp 2x\">",
                "<img src=\"https://evil.example/x.gif\" alt=\"x\" href=\"#\">",
                "<!-- evil -->",
                "<!--> <script>evil()</script> -->",
                "<noscript><p title=\"</noscript><img src=x onerror=evil()>\"></noscript>",
                "<template><script>evil()</script></template>",
                "<a href=\"story:html\" target=\"evil\" onmouseover=\"evil()\">x</a>",
                "<p class=\"evil\">x</p>",
                "<p/onclick=evil()>x",
                "<video src=\"https://evil.example/\"></video>",
                "<button formaction=\"evil\">x</button>"
            })
    void whatCouldRunLoadOrDisguiseIsRemoved(String html, @TempDir Path temporary) {
        TestSite site = TestSite.emptyIn(temporary)
                .with("content/media/x.webp", TestPictures.webp())
                .withArticle("html", "A word.\n\n" + html + "\n\nThe *end*.");

        Outcome outcome = site.bake();

        if (outcome.published()) {
            assertThat(bodyOf(site).replaceAll("&lt;.*?&gt;", ""))
                    .doesNotContain("evil")
                    .contains("A word.", "<em>end</em>");
        } else {
            assertThat(outcome.findings())
                    .isNotEmpty()
                    .allSatisfy(finding -> assertThat(finding.toString()).doesNotContain("evil"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- %s",
                "1. %s",
                "- word\n\n  %s",
                "> %s",
                "> - %s",
                "- > %s",
                "Word[^1].\n\n[^1]: %s",
                "Word[^1].\n\n[^1]:\n    %s",
                "Term\n:   %s",
                "| a | b |\n|---|---|\n| %s | x |",
                "## %s",
                "**%s**",
                "[%s](https://a.example/)",
                "[%s]",
                "![a](media/x.webp '%s')",
                "<!-- -->%s"
            })
    void noConstructOfMarkdownHidesWhatCouldRun(String markdown, @TempDir Path temporary) {
        TestSite site = TestSite.emptyIn(temporary)
                .with("content/media/x.webp", TestPictures.webp())
                .withArticle("html", markdown.formatted("<b onclick=\"evil()\">x<script>evil()</script></b>"));

        Outcome outcome = site.bake();

        assertThat(outcome.published()).isTrue();
        assertThat(bodyOf(site).replaceAll("&lt;.*?&gt;", "")).doesNotContain("<script", "<b onclick");
    }

    @Test
    void aTextThatIsNoLinkForMarkdownIsNoneOnThePage(@TempDir Path temporary) {
        TestSite site = TestSite.emptyIn(temporary).withArticle("html", "[x](<java\tscript:alert(1)>)");

        assertThat(site.bake().published()).isTrue();
        assertThat(bodyOf(site)).doesNotContain("href");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![x](https://evil.example/x.gif)",
                "![x][1]\n\n[1]: //evil.example/x.gif",
                "![x](story:html)",
                "![x](tel:+1)",
                "![x](data:image/png;base64,AAAA)",
                "<img src=\"https://evil.example/x.gif\" alt=\"x\">",
                "<img src=\"#\" alt=\"x\">"
            })
    void aPictureThatIsNotAFileOfOursIsAnError(String body, @TempDir Path temporary) {
        TestSite site = TestSite.emptyIn(temporary).withArticle("html", body);

        assertThat(site.rules()).containsExactly("media.missing");
    }

    @Test
    void linksStayLinksWhenATextHasHtmlInIt(@TempDir Path temporary) {
        TestSite site = TestSite.emptyIn(temporary)
                .with("content/media/x.webp", TestPictures.webp())
                .withArticle("other", "Text.")
                .withArticle(
                        "html",
                        "[one](other.md) <b>bold</b> <a href=\"story:x\">x</a> ![x](media/x.webp)"
                                .replace("story:x", "article:other#p1"));

        assertThat(site.bake().findings()).isEmpty();
        assertThat(bodyOf(site))
                .contains("<a href=\"../../articles/other/\">one</a>")
                .contains("<a href=\"../../articles/other/#p1\">x</a>")
                .contains("<img src=\"../../media/c743b0738dd6d4a7.webp\" width=\"4\" height=\"2\" alt=\"x\">");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=\"&#1;99\">x</a>",
                "<a href=\"&#1;99999999999\">x</a>",
                "<a href=\"&#x1;-1\">x</a>",
                "<a href=\"#&#1;x\">x</a>",
                "<a href=\"/outcomes/#&#1;x\">x</a>",
                "[x](/outcomes/#&#1;x)",
                "<a href=\"#fn-&#1;x\">x</a>",
                "<b>x</b> href=\"&#1;99\"",
                "<b>x</b> <p title=' href=\"&#1;99\"'>x</p>",
                "<b>x</b> ` href=\"&#1;99\"`",
                "[x](#p1 \"&#1;99\")",
                "![x &#1;99](media/x.webp)",
                "[x &#1;99][&#1;99]"
            })
    void noTextCanPretendToBeAnOpenLink(String body, @TempDir Path temporary) {
        TestSite site = TestSite.emptyIn(temporary)
                .with("content/media/x.webp", TestPictures.webp())
                .withArticle("html", body);

        if (site.bake().published()) {
            assertThat(bodyOf(site)).contains("x");
        } else {
            assertThat(site.rules()).contains("link.dead");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- hushed",
                "<!-- hushed\n\nhushed",
                "> <!-- hushed\n> hushed",
                "- <!-- hushed",
                "<!-- a --> x <!-- hushed"
            })
    void aCommentThatIsNotClosedIsNotShown(String comment, @TempDir Path temporary) {
        TestSite site = TestSite.emptyIn(temporary).withArticle("html", "A word.\n\n" + comment);

        assertThat(site.bake().published()).isTrue();
        assertThat(bodyOf(site)).contains("A word.").doesNotContain("hushed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&#1;",
                "*&#x2;*",
                "# &#27;",
                "> &#127; &#xFFFE; x — &#8;Nobody",
                "![y&#3;](media/x.webp '&#4;')",
                "[x](#p1 '&#5;')",
                "<p title=\"&#6;\">&#7;</p>",
                "<b>x</b> &#xFFFF;",
                "&#xD800; <i>&#xD800;</i>",
                "[&#1;][&#2;]"
            })
    void noEntityBringsInAControlCharacter(String markdown, @TempDir Path temporary) {
        TestSite site = TestSite.emptyIn(temporary)
                .with("content/media/x.webp", TestPictures.webp())
                .withArticle(
                        "html", "A word. " + markdown.replace("# ", "\n\n## ").replace("> ", "\n\n> "));

        assertThat(site.bake().findings()).isEmpty();
        TestSite.filesOf(site.out()).forEach((name, bytes) -> {
            if (name.matches(".*\\.(html|xml)")) {
                assertThat(new String(bytes, StandardCharsets.UTF_8))
                        .as(name)
                        .doesNotContainPattern("[\\p{Cntrl}\\uFFFE\\uFFFF&&[^\n\t]]")
                        .doesNotContainPattern("&#(x?[0-8]|27|127|x1b|x7f|xfff[ef]);");
            }
        });
    }

    @Test
    void anAuthorsIdTakesTheAddressOfNothing(@TempDir Path temporary) {
        TestSite site = TestSite.emptyIn(temporary).withArticle("html", """
                        <p id="p2">x</p>

                        <b id="p1">One</b>.[^1]

                        Two <i id="content">x</i>.

                        <p id="s-end">x</p>

                        ## End

                        <i id="fn-1"></i><i id="fnref-1"></i>

                        [^1]: A note.
                        """);

        assertThat(site.bake().findings()).isEmpty();
        assertThat(bodyOf(site))
                .contains("<p id=\"p1\"><b>One</b>", "<p id=\"p2\">Two <i>x</i>", "<h2 id=\"s-end\">End")
                .contains("<sup id=\"fnref-1\">", "<li id=\"fn-1\">")
                .doesNotContain("id=\"content\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>\n<!-- note\n</div>",
                "<div>\n<textarea>\n</div>",
                "<textarea>",
                "<p title=\"x",
                "A <script>",
            })
    void htmlThatSwallowsTheTextBehindItIsAnError(String html, @TempDir Path temporary) {
        TestSite site =
                TestSite.emptyIn(temporary).withArticle("html", "A word.\n\n" + html + "\n\nThe \"end\".\n\n> Quoted.");

        assertThat(site.rules()).contains("html.swallows");
        assertThat(site.bake().published()).isFalse();
    }

    @Test
    void everyPassageOfALongTextKeepsItsId(@TempDir Path temporary) {
        TestSite site = TestSite.emptyIn(temporary)
                .withArticle("html", "<b>Ŵy</b> 😀 ŵ & “x” &amp; *y*[^1]\n\n".repeat(3_000) + "[^1]: <i>z</i>");

        assertThat(site.bake().findings()).isEmpty();
        assertThat(bodyOf(site))
                .contains("<p id=\"p1\"><b>", "<p id=\"p3000\"><b>", "id=\"fnref-1-2999\"", "id=\"fn-1\"");
    }

    private static String bodyOf(TestSite site) {
        String page = site.page("articles/html/index.html");
        int start = page.indexOf("<div class=\"body\">");
        return page.substring(start < 0 ? page.indexOf("<article") : start, page.indexOf("</article>"));
    }
}
