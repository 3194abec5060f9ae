package org.alongside.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.alongside.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From a story that nobody has checked to one that is published, and from there to one that has left no trace. */
final class ClearAndWithdrawTest {

    private static final String STORY = """
            ---
            type: story
            title: The %1$s zqtitle # of it
            summary: Somebody moved it. %2$s
            date: 2025-01-05
            status: published # since May
            place: mill-lane
            introduced-by: self
            %3$sconsent: { reference: zqform, given: 2025-01-01, uses: [web], review-by: 2027-01-01 }
            anonymity:
              names-changed: true  # all of them
              details-changed: false
            ---
            Somebody zqbody moved it.
            """;

    @TempDir
    private Path folder = Path.of("");

    private TestSite site = TestSite.emptyIn(folder);

    private record Run(int exit, String out, String err) {}

    @BeforeEach
    void aStoryThatNobodyHasChecked() {
        site = TestSite.emptyIn(folder)
                .withArticle("notes", "Notes on [the bench](story:bench).")
                .with("content/bench.md", STORY.formatted("bench", "", ""));
    }

    @Test
    void whatNobodyHasCheckedIsNotPublished() {
        Run bake = bake();

        assertThat(bake.exit()).isEqualTo(Exit.FINDINGS);
        assertThat(bake.err()).contains("content/bench.md:11:3: error[clearance.unchecked]");
        assertThat(site.out()).doesNotExist();
    }

    @Test
    void clearAsksAndRecordsWhoWhenAndWhichWords() {
        Run clear = answering("y\n", "clear", bench(), "--by", "MH");

        assertThat(clear.exit()).isEqualTo(Exit.FINE);
        assertThat(clear.out())
                .contains("Have you read all of content/bench.md")
                .contains("cleared, by MH on 2026-01-01.");
        assertThat(Files.exists(site.folder().resolve("content/.bench.md.next")))
                .isFalse();
        assertThat(text("bench"))
                .isEqualTo(STORY.formatted("bench", "", "")
                        .replace(
                                "anonymity:\n",
                                "anonymity:\n  checked-by: MH\n  checked-on: 2026-01-01\n  checked-text: "
                                        + hash(text("bench")) + "\n"));
        assertThat(bake().exit()).isEqualTo(Exit.FINE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "n\n", "\n", "yesterday\n"})
    void clearRecordsNothingUnlessTheAnswerIsYes(String answer) {
        Run clear = answering(answer, "clear", bench(), "--by", "MH");

        assertThat(clear.exit()).isEqualTo(Exit.FINDINGS);
        assertThat(text("bench")).isEqualTo(STORY.formatted("bench", "", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"title: The bench", "summary: Somebody", "zqbody"})
    void anyLaterChangeOfTheWordsTakesTheCheckBack(String words) {
        run("clear", bench(), "--by", "MH", "--yes");
        site.with("content/bench.md", text("bench").replace(words, words + " who"));

        assertThat(bake().err()).contains("clearance.changed").contains("2026-01-01");
        assertThat(run("clear", bench(), "--by", "RT", "--yes").out()).contains("cleared, by RT");
        assertThat(bake().exit()).isEqualTo(Exit.FINE);
    }

    @Test
    void aChangeOfNothingThatIsReadLeavesTheCheck() {
        run("clear", bench(), "--by", "MH", "--yes");
        site.with("content/bench.md", text("bench").replace("uses: [web]", "uses: [web, print]") + "\n\n");

        assertThat(bake().exit()).isEqualTo(Exit.FINE);
        assertThat(run("clear", bench(), "--by", "RT", "--yes").out()).contains("checked already, by MH");
    }

    @Test
    void clearShowsWhatWasFoundAndRefusesWhatBlocks() {
        site.with("content/bench.md", STORY.formatted("bench", "Ring 01632 960 123.", ""));

        Run clear = run("clear", bench(), "--by", "MH", "--yes");

        assertThat(clear.exit()).isEqualTo(Exit.FINDINGS);
        assertThat(clear.out())
                .contains("error[anonymity.phone]")
                .contains("not cleared")
                .doesNotContain("960");
        assertThat(text("bench")).doesNotContain("checked-by");
    }

    @Test
    void clearShowsWhatAnExceptionLetsStand() {
        String allowed = STORY.formatted("bench", "Ring 01632 960 123.", "")
                .replace("details-changed: false", "allow: [{ rule: anonymity.phone, reason: zqreason, by: RT }]");
        site.with("content/bench.md", allowed);

        assertThat(run("clear", bench(), "--by", "MH", "--yes").out())
                .contains("allowed: content/bench.md:4:")
                .contains("cleared");
        assertThat(bake().exit()).isEqualTo(Exit.FINE);
    }

    @Test
    void anExceptionForWhichNobodyAnswersIsNone() {
        String allowed = STORY.formatted("bench", "Ring 01632 960 123.", "")
                .replace("details-changed: false", "allow: [{ rule: anonymity.phone, reason: zqreason }]");
        site.with("content/bench.md", allowed);

        assertThat(site.rules()).contains("anonymity.phone", "anonymity.allow-nobody");
    }

    @Test
    void clearTakesFolders() {
        site.with("content/two.md", STORY.formatted("second", "", ""));

        Run clear = run("clear", site.folder().resolve("content").toString(), "--by", "MH", "--yes");

        assertThat(clear.out().lines().filter(line -> line.contains("cleared, by MH")))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clear content/bench.md",
                "clear nowhere.md --by MH",
                "clear notes --by 2026-01-01",
                "clear --by MH"
            })
    void wrongUsageWritesNothing(String line) {
        assertThat(run(line.split(" ")).exit()).isEqualTo(Exit.UNUSABLE);
    }

    @Test
    void aWithdrawnStoryLeavesOnlyAPageThatSaysSo() {
        site.with("content/easy.md", STORY.formatted("easy bench", "", "easy-read-of: bench\n"));
        run("clear", site.folder().resolve("content").toString(), "--by", "MH", "--yes");
        assertThat(bake().exit()).isEqualTo(Exit.FINE);
        assertThat(everything()).contains("zqtitle", "zqbody");

        Run withdraw = run("withdraw", "bench");

        assertThat(withdraw.exit()).isEqualTo(Exit.FINE);
        assertThat(withdraw.out()).contains("content/bench.md: withdrawn.", "content/easy.md: withdrawn.");
        assertThat(text("bench")).contains("status: withdrawn # since May\n");
        Run bake = bake();
        assertThat(bake.exit()).isEqualTo(Exit.FINE);
        assertThat(bake.out())
                .contains(
                        "Something was withdrawn.", "  changed  stories/bench/index.html", "  new      withdrawn.txt");
        assertThat(bake().out()).doesNotContain("withdrawn.txt");
        assertThat(everything()).doesNotContain("zqtitle", "zqbody", "zqform");
        assertThat(site.page("stories/bench/index.html")).contains("No longer published", "noindex");
        assertThat(site.page("withdrawn.txt"))
                .isEqualTo("https://village.example/stories/bench/\nhttps://village.example/stories/easy/\n");
        assertThat(site.page(".htaccess")).contains("Redirect gone /stories/bench/");
        assertThat(site.page("sitemap.xml")).doesNotContain("bench");
    }

    /** Its address is made of its title, and somebody else's story speaks of it: neither keeps it alive. */
    @Test
    void aTitleInTheAddressOrInAnothersWordsStopsNoWithdrawal() {
        site.with(
                        "content/the-bench-by-the-mill.md",
                        STORY.formatted("a", "", "").replaceFirst("title: .*", "title: The bench by the mill"))
                .withArticle("more", "They had read [the bench by the mill](story:the-bench-by-the-mill).");
        run("clear", site.folder().resolve("content").toString(), "--by", "MH", "--yes");
        assertThat(bake().exit()).isEqualTo(Exit.FINE);

        run("withdraw", "the-bench-by-the-mill");

        assertThat(bake().exit()).isEqualTo(Exit.FINE);
        assertThat(site.page("articles/more/index.html")).contains("<a>the bench by the mill</a>");

        site.withArticle("more", "They had read it.")
                .with(
                        "content/easy.md",
                        STORY.formatted(
                                "b",
                                "",
                                "easy-read-of: the-bench-by-the-mill\nslug: the-bench-by-the-mill-easy-read\n"));
        run("clear", site.folder().resolve("content").toString(), "--by", "MH", "--yes");
        assertThat(bake().exit()).isEqualTo(Exit.FINE);
    }

    @Test
    void whatAWithdrawnPieceSaidMayStandNowhereElse() {
        String said = "Nobody had asked her that in all the years since she came here.";
        site.with("content/bench.md", STORY.formatted("bench", "", "").replace("Somebody zqbody moved it.", said));
        run("clear", bench(), "--by", "MH", "--yes");
        site.with("jbake.properties", "site.host=https://village.example\nsite.tagline=" + said + "\n");
        assertThat(bake().exit()).isEqualTo(Exit.FINE);

        run("withdraw", "bench");

        Run bake = bake();
        assertThat(bake.exit()).isEqualTo(Exit.FINDINGS);
        assertThat(bake.err()).contains("the words of a withdrawn piece").doesNotContain("Nobody had asked");
    }

    @Test
    void aBrokenPieceCannotKeepAWithdrawnOneAlive() {
        run("clear", bench(), "--by", "MH", "--yes");
        assertThat(bake().exit()).isEqualTo(Exit.FINE);
        site.with("content/broken.md", STORY.formatted("broken", "", "").replace("2025-01-05", "yesterday"));
        run("withdraw", "bench");
        assertThat(bake().exit()).isEqualTo(Exit.FINDINGS);

        Run bake = bake("--leave-out");

        assertThat(bake.exit()).isEqualTo(Exit.FINE);
        assertThat(bake.out()).contains("Left out because of errors: content/broken.md.");
        assertThat(everything()).doesNotContain("zqtitle");
    }

    @Test
    void whatIsWrongWithTheWholeSiteStopsItEvenThen() {
        site.with("content/vocabulary/outcomes.yaml", "- id: [");

        assertThat(bake("--leave-out").exit()).isEqualTo(Exit.FINDINGS);
    }

    @Test
    void withdrawAsksWhichOfSeveral() {
        site.with(
                "content/another.md",
                "---\ntype: article\ntitle: A\nslug: bench\nsummary: B\ndate: 2025-01-01\nstatus: published\n---\nA bench.\n");

        assertThat(run("withdraw", "bench").err()).contains("--type: article, story");
        assertThat(run("withdraw", "bench", "--type", "article").out()).contains("withdrawn.");
        assertThat(run("withdraw", "bunch").exit()).isEqualTo(Exit.UNUSABLE);
    }

    private String bench() {
        return site.folder().resolve("content/bench.md").toString();
    }

    private String text(String slug) {
        try {
            return Files.readString(site.folder().resolve("content/" + slug + ".md"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hash(String text) {
        return text.replaceFirst("(?s).*checked-text: ", "").substring(0, 16);
    }

    private String everything() {
        StringBuilder all = new StringBuilder();
        TestSite.filesOf(site.out())
                .forEach((name, bytes) -> all.append(name).append(new String(bytes, StandardCharsets.UTF_8)));
        return all.toString();
    }

    private Run bake(String... more) {
        List<String> line = new ArrayList<>(List.of("bake", "--out", site.out().toString()));
        line.addAll(Arrays.asList(more));
        return run(line.toArray(String[]::new));
    }

    private Run answering(String answer, String... line) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(answer.getBytes(StandardCharsets.UTF_8)));
        try {
            return run(line);
        } finally {
            System.setIn(before);
        }
    }

    private Run run(String... line) {
        List<String> arguments = new ArrayList<>(Arrays.asList(line));
        arguments.addAll(List.of("--site", site.folder().toString()));
        if (!line[0].equals("withdraw")) {
            arguments.addAll(List.of("--as-of", "2026-01-01"));
        }
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = AlongsideCommand.run(
                new PrintWriter(out, true), new PrintWriter(err, true), arguments.toArray(String[]::new));
        return new Run(exit, out.toString(), err.toString());
    }
}
