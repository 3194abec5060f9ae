package org.alongside.report;

import static org.alongside.report.TestFindings.error;
import static org.alongside.report.TestFindings.warning;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.alongside.source.Finding;
import org.alongside.source.Level;
import org.alongside.source.Location;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

final class HtmlReportTest {

    private static final String BENCH = "content/stories/bench.md";
    private static final String HOSTILE = "content/\"'><script>alert(1)</script>&amp;\u202E\u001B\n<!--.md";

    @Test
    void theHeadlineSaysHowManyPiecesCannotBePublishedAndHowManyToLookAt() {
        assertThat(headline(error(BENCH, 1, "x.y"), warning(BENCH, 2, "x.y"), error("content/b.md", 1, "x.y")))
                .isEqualTo("2 pieces cannot be published yet");
        assertThat(headline(error(BENCH, 1, "x.y"), warning("content/b.md", 2, "x.y")))
                .isEqualTo("1 piece cannot be published yet, and 1 more to look at");
        assertThat(headline(warning(BENCH, 2, "x.y"))).isEqualTo("1 piece to look at");
        assertThat(headline(error("jbake.properties", 1, "x.y"))).isEqualTo("The pieces are fine, other files are not");
        assertThat(headline()).isEqualTo("Nothing found");
    }

    @Test
    void filesThatAreNoPiecesAreCountedApart() {
        Document page = page(
                error(BENCH, 1, "x.y"),
                error("content/vocabulary/places.yaml", 1, "x.y"),
                warning("jbake.properties", 1, "x.y"),
                warning("templates/notes.md", 1, "x.y"));

        assertThat(page.select("h1").text()).isEqualTo("1 piece cannot be published yet");
        assertThat(page.select(".lead").text())
                .isEqualTo("1 file of settings, lists or templates has to be put right, or nothing at all is published."
                        + " There are also 2 files of settings, lists or templates to look at.");
    }

    @Test
    void filesWithErrorsComeFirstAndErrorsFirstInEach() {
        Document page = page(
                warning("content/a.md", 1, "x.y"), warning("content/b.md", 1, "x.y"), error("content/b.md", 9, "x.z"));

        assertThat(page.select("h2").eachText())
                .containsExactly("To put right first", "To look at", "What the rules are for");
        assertThat(page.select("h3").eachText()).containsExactly("content/b.md", "content/a.md");
        assertThat(page.select("article").get(0).select(".fact .level").eachText())
                .containsExactly("Error", "To look at");
    }

    @Test
    void aFactIsToldOnceWithAllItsPlaces() {
        Document page = page(
                warning(BENCH, 4, "x.y"),
                new Finding(new Location(BENCH, 4, 20, 4, 22), Level.WARNING, "x.y", "the fact", "the hint"),
                warning(BENCH, 9, "x.y"));

        assertThat(page.select("li")).hasSize(1);
        assertThat(page.select(".places").text()).isEqualTo("line 4, columns 3, 20; line 9, column 3");
        assertThat(page.select(".fact strong").text()).isEqualTo("The fact");
        assertThat(page.select(".hint").text()).isEqualTo("What to do: the hint.");
        assertThat(page.select(".file p").text()).isEqualTo("3 to look at");
    }

    @Test
    void whatConcernsAFileAsAWholeHasNoLine() {
        Finding whole = new Finding(Location.startOf(BENCH), Level.ERROR, "file.encoding", "not UTF-8", "");

        assertThat(page(whole).select(".places").text()).isEqualTo("The file as a whole");
        assertThat(page(whole).select(".hint")).isEmpty();
    }

    @Test
    void everyRuleLeadsToItsExplanationOnThePage() {
        Document page =
                page(error(BENCH, 1, "anonymity.phone"), error(BENCH, 2, "yaml.tab"), error(BENCH, 3, "no.such"));

        assertThat(page.select(".rule a"))
                .hasSize(3)
                .allMatch(link -> page.getElementById(link.attr("href").substring(1)) != null);
        assertThat(page.select("#about-anonymity code").text()).isEqualTo("docs/anonymity.md");
    }

    @Test
    void whatIsToBeTypedIsSetAsCode() {
        Finding finding = new Finding(
                new Location(BENCH, 1, 1, 1, 2), Level.ERROR, "x.y", "`<b>` is no field", "did you mean `b`?");

        assertThat(page(finding).select(".fact code").text()).isEqualTo("<b>");
        assertThat(page(finding).select(".hint").text()).isEqualTo("What to do: did you mean b?");
    }

    @Test
    void theNameOfAFileIsNothingButText() {
        Document page = page(error(HOSTILE, 1, "x.y"));

        assertThat(page.select("script, img")).isEmpty();
        assertThat(page.select("h3").text())
                .isEqualTo("content/\"'><script>alert(1)</script>&amp;\uFFFD\uFFFD\uFFFD<!--.md");
    }

    @Test
    void thePageFetchesNothingRunsNothingAndAllowsNothingButItsOwnStyle() throws Exception {
        Document page = page(error(BENCH, 1, "anonymity.phone"));
        String style = page.select("style").html();
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(style(page).getBytes(StandardCharsets.UTF_8));

        assertThat(style).doesNotContain("url(", "@import");
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'sha256-"
                        + Base64.getEncoder().encodeToString(hash) + "'; base-uri 'none'; form-action 'none'");
        assertThat(page.select("script, link, img, iframe, [src], [style], [onclick]"))
                .isEmpty();
        assertThat(page.select("[href]")).allMatch(link -> link.attr("href").startsWith("#"));
    }

    @Test
    void aPageWithNothingOnItSaysWhatIsLeftToDo() {
        Document page = page();

        assertThat(page.select("h2, article")).isEmpty();
        assertThat(page.select("main").text()).contains("read each piece").contains("No check of a machine proves");
    }

    private static String style(Document page) {
        Element style = page.selectFirst("style");
        return style == null ? "" : style.data();
    }

    private static String headline(Finding... findings) {
        return page(findings).select("h1").text();
    }

    private static Document page(Finding... findings) {
        return Jsoup.parse(Form.HTML.of(TestFindings.sorted(List.of(findings))));
    }
}
