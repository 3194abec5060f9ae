package org.alongside.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.alongside.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code check} and {@code bake} hand on of what they found, to people and to programs. */
@Timeout(60)
final class ReportsTest {

    /** What stands in the piece and must not stand in any report of it. */
    private static final List<String> SECRETS =
            List.of("Zebedee", "Quill", "zq@", "900461", "07700", "Rose Lane", "NW1", "3 March");

    private static final String TELLING =
            "Dr Zebedee Quill lives at 10 Rose Lane, NW1 4RY. Ring 07700 900461 or write to"
                    + " zq@quill.example. It was on 3 March 2024.";

    private record Run(int exit, String out, String err) {}

    @TempDir
    Path folder;

    private TestSite site() {
        return TestSite.emptyIn(folder).withArticle("bench", TELLING);
    }

    @ParameterizedTest
    @CsvSource({
        "check, --json, .json",
        "check, --sarif, .sarif",
        "check, --html, .html",
        "bake, --json, .json",
        "bake, --sarif, .sarif",
        "bake, --html, .html"
    })
    void noReportContainsWhatWasFound(String command, String option, String ending) throws Exception {
        Path file = folder.resolve("reports/findings" + ending);
        Run toFile = run(command, option + "=" + file, "--all");
        Run printed = run(command, option);

        assertThat(toFile.out() + toFile.err()).contains("[anonymity.").doesNotContain(SECRETS);
        assertThat(Files.readString(file)).contains("anonymity.phone").doesNotContain(SECRETS);
        assertThat(printed.out() + printed.err()).contains("anonymity.phone").doesNotContain(SECRETS);
        assertThat(toFile.exit()).isEqualTo(printed.exit());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--json", "--sarif", "--html"})
    void whatIsPrintedIsWhatIsWrittenAndNothingElse(String option) throws Exception {
        Path file = folder.resolve("findings." + option.substring(2));
        run("check", option + "=" + file);
        Run printed = run("check", option);

        assertThat(printed.out()).isEqualTo(Files.readString(file));
        assertThat(printed.err()).isEmpty();
        assertThat(printed.exit()).isEqualTo(Exit.FINDINGS);
    }

    @Test
    void severalReportsAreWrittenAtOnceAndPeopleStillReadTheirLines() throws Exception {
        Path sarif = folder.resolve("findings.sarif");
        Path html = folder.resolve("findings.html");
        Run run = run("check", "--sarif", sarif.toString(), "--html", html.toString());

        assertThat(new ObjectMapper().readTree(sarif.toFile()).path("version").asText())
                .isEqualTo("2.1.0");
        assertThat(html).content().startsWith("<!DOCTYPE html>");
        assertThat(run.out()).contains("content/bench.md:8:").endsWith(" to look at.\n");
    }

    @Test
    void aReportIsTheSameWhereverTheSiteIs() throws Exception {
        TestSite other = TestSite.copyOf(site().folder(), Files.createDirectory(folder.resolve("elsewhere")));

        for (String option : List.of("--json", "--sarif", "--html")) {
            String first = run("check", option).out();
            assertThat(run(other, "check", option).out()).isEqualTo(first).doesNotContain(folder.toString());
        }
    }

    @Test
    void bakeTellsAllElseOnTheOtherStreamWhenAReportIsPrinted() throws Exception {
        TestSite fine = TestSite.emptyIn(folder.resolve("fine")).withArticle("bench", "It was on 3 March 2024.");
        Run run = run(fine, "bake", "--json");

        assertThat(run.exit()).isEqualTo(Exit.FINE);
        assertThat(new ObjectMapper().readTree(run.out()).path("findings")).isNotEmpty();
        assertThat(run.err()).startsWith("Baked ");
    }

    @Test
    void aReportThatCannotBeWrittenIsToldInOneLine() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "").resolve("findings.html");
        Run run = run("check", "--html=" + file);

        assertThat(run.exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(run.err().lines())
                .containsExactly("The report cannot be written to " + file + ". Check the folder and its permissions.");
    }

    /** {@code check --json content/bench.md} looks as if it checked one piece. */
    @ParameterizedTest
    @ValueSource(strings = {"--json", "--sarif", "--html"})
    void aReportNeverTakesThePlaceOfAPiece(String option) throws Exception {
        Path piece = site().folder().resolve("content/bench.md");
        String before = Files.readString(piece);
        Run run = run("check", option, piece.toString());

        assertThat(run.exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(run.err()).startsWith(option + ": name a file that ends in .");
        assertThat(piece).hasContent(before);
    }

    @Test
    void onlyOneReportIsPrinted() {
        Run run = run("check", "--json", "--html");

        assertThat(run.exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith(
                        "Only one report can be printed. Name files for the others, for example --html=findings.html.\n");
    }

    @Test
    void manyWarningsOfARuleAreCountedUnlessAllAreWanted() {
        TestSite many =
                TestSite.emptyIn(folder.resolve("many")).withArticle("bench", "On 3 March 2024.\n\n".repeat(30));

        assertThat(run(many, "check").out().lines())
                .hasSize(22)
                .endsWith(
                        "… and 10 more of anonymity.exact-day; `alongside check --json` lists them all",
                        "0 errors, 30 to look at.");
        assertThat(run(many, "check", "--all").out().lines()).hasSize(31).last().isEqualTo("0 errors, 30 to look at.");
        assertThat(run(many, "bake").err().lines()).hasSize(21);
    }

    private Run run(String command, String... options) {
        return run(site(), command, options);
    }

    private static Run run(TestSite site, String command, String... options) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> arguments =
                new ArrayList<>(List.of(command, "--site", site.folder().toString(), "--as-of", "2026-01-01"));
        if (command.equals("bake")) {
            arguments.addAll(List.of("--out", site.out().toString()));
        }
        arguments.addAll(List.of(options));
        int exit = AlongsideCommand.run(
                new PrintWriter(out, true), new PrintWriter(err, true), arguments.toArray(String[]::new));
        return new Run(exit, out.toString(), err.toString());
    }
}
