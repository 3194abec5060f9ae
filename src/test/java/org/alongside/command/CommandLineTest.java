package org.alongside.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.alongside.Golden;
import org.alongside.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program says when it is called in ways that cannot work. */
@Timeout(60)
final class CommandLineTest {

    private static final String PIECE = """
            ---
            type: article
            title: The bench
            summary: A bench.
            date: %s
            status: %s
            ---
            A bench.
            """;

    private record Run(int exit, String out, String err) {}

    @TempDir
    Path folder;

    @Test
    void serveEndsWhereThereIsNothingToServeAsBakeDoes() {
        Run bake = run("bake", "--site", folder.toString());
        Run serve = run("serve", "--port", "0", "--site", folder.toString());

        assertThat(serve).isEqualTo(bake);
        assertThat(serve.exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(serve.err().lines()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bake --as-of 1/1/2026   | --as-of: not a date. Write it as 2026-01-31.",
                "bake --as-of 2026-02-30 | --as-of: there is no such day.",
                "--as-of tomorrow        | --as-of: not a date. Write it as 2026-01-31.",
                "serve --port abc        | --port: not a port. Write a number from 0 to 65535.",
                "serve --port 99999      | --port: not a port. Write a number from 0 to 65535.",
                "serve --port -1         | --port: not a port. Write a number from 0 to 65535.",
                "bkae                    | There is no command `bkae` (did you mean `bake`?)",
                "publish --site .        | There is no command `publish` (one of: bake, serve, check, tags, clear, withdraw, schema, names)",
                "bake --stie .           | There is no option `--stie` (did you mean `--site`?)",
                "check everything        | `check` takes options only, each with its value after it.",
            })
    void wrongUsageIsToldInTwoPlainLines(String line, String told) {
        Run run = run(line.split(" "));

        assertThat(run.exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(run.err().lines()).containsExactly(told, "Add --help to see what can be written.");
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"check --site caf\uFFFD\uFFFD", "--out caf\uFFFD\uFFFD/out"})
    void aFolderThatTheLocaleCannotSpellIsToldInOneLine(String line) {
        Run run = run(line.split(" "));

        assertThat(run.exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(run.err().lines())
                .containsExactly("This locale cannot spell the name of a folder. Use one with UTF-8, for example"
                        + " LC_ALL=C.UTF-8.");
    }

    @Test
    void soIsTheFolderThatOneIsIn() {
        String folder = System.getProperty("user.dir");
        System.setProperty("user.dir", "/caf\uFFFD\uFFFD");
        try {
            assertThat(run("check")).isEqualTo(run("check", "--site", "caf\uFFFD"));
        } finally {
            System.setProperty("user.dir", folder);
        }
    }

    @Test
    void bakeEndsWithWhatWasHeldBack() {
        TestSite village = TestSite.copyOf(Golden.RESOURCES.resolve("sites/village"), folder);
        Run run = bake(village);

        assertThat(run.out().lines()).last().isEqualTo("Held back: 2 drafts, 1 in review, 1 withdrawn, 2 not yet due.");
        assertThat(run.out()).startsWith("Baked ");
    }

    @Test
    void bakeSaysNothingOfWhatWasNotHeldBack() {
        TestSite site = TestSite.emptyIn(folder).withArticle("bench", "A bench.");
        assertThat(bake(site).out().lines()).hasSize(1);

        site.with("content/later.md", PIECE.formatted("2026-01-02", "published"));
        assertThat(bake(site).out().lines()).last().isEqualTo("Held back: 1 not yet due.");
    }

    @Test
    void aFailedBakeSpeaksOfTheOldSiteOnlyIfThereIsOne() {
        TestSite site = TestSite.emptyIn(folder).with("content/bench.md", PIECE.formatted("2025-01-01", "publishd"));
        assertThat(bake(site).err().lines()).last().isEqualTo("Nothing was published.");

        site.with("content/bench.md", PIECE.formatted("2025-01-01", "published"));
        assertThat(bake(site).exit()).isEqualTo(Exit.FINE);

        site.with("content/bench.md", PIECE.formatted("2025-01-01", "publishd"));
        assertThat(bake(site).err().lines())
                .last()
                .isEqualTo("Nothing was published. The site that was there before is unchanged.");
    }

    private static Run bake(TestSite site) {
        return run(
                "bake",
                "--as-of",
                "2026-01-01",
                "--site",
                site.folder().toString(),
                "--out",
                site.out().toString());
    }

    private static Run run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream standard = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            int exit = AlongsideCommand.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
            return new Run(exit, out + printed.toString(StandardCharsets.UTF_8), err.toString());
        } finally {
            System.setOut(standard);
        }
    }
}
