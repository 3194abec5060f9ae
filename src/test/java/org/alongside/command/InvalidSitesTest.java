package org.alongside.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.Golden;
import org.alongside.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One folder for each mistake that an author can make: it fails with exactly these lines, and nothing is published. */
final class InvalidSitesTest {

    private static final Path CASES = Golden.RESOURCES.resolve("sites-invalid");

    /** Words that stand in the cases where a mistake might be quoted. Build logs are read by strangers. */
    private static final List<String> SECRETS = List.of("Zebedee", "Quill", "900461", "Rose Lane", "zq@");

    private record Run(int exit, String out, String err) {}

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> String.valueOf(folder.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsExactlyTheseMistakes(String name, @TempDir Path temporary) {
        Run check = run("check", site(name, temporary));

        Golden.assertText(CASES.resolve(name).resolve("findings.txt"), findingsIn(check.out()));
        assertThat(check.exit()).isEqualTo(Exit.FINDINGS);
        assertThat(check.out()).contains(": error[");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findingsKeepTheSecret(String name, @TempDir Path temporary) {
        Run check = run("check", site(name, temporary));

        assertThat(check.out()).doesNotContain(SECRETS);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theOldSiteStays(String name, @TempDir Path temporary) {
        TestSite site = site(name, temporary);
        Path out = site.out();
        write(out.resolve("index.html"), "the old site");
        write(out.resolve("deep/page.html"), "an old page");
        SortedMap<String, byte[]> before = TestSite.filesOf(out);

        Run bake = run("bake", site);

        assertThat(bake.exit()).isEqualTo(Exit.FINDINGS);
        assertThat(bake.err()).contains("Nothing was published.").doesNotContain(SECRETS);
        Golden.assertSame(before, TestSite.filesOf(out));
        assertThat(temporary.toFile().list()).containsExactlyInAnyOrder("site", "out", ".out.lock");
    }

    @Test
    void noFindingDependsOnTheFolderThatTheSiteIsIn() throws IOException {
        for (String name : cases()) {
            String expected = Files.readString(CASES.resolve(name).resolve("findings.txt"));
            assertThat(expected.lines())
                    .as(name)
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line)
                            .matches("(content|templates|assets)/[^:]+:\\d+:\\d+: (error|warning)\\[[a-z.-]+] .+"));
        }
    }

    @Test
    void whatWritesNothingTakesNoFolderToWriteTo(@TempDir Path temporary) {
        StringWriter err = new StringWriter();
        String site = site("link-dead", temporary).folder().toString();

        int exit = AlongsideCommand.run(
                new PrintWriter(err), new PrintWriter(err, true), "check", "--site", site, "--out", site + "/out");

        assertThat(exit).isEqualTo(Exit.UNUSABLE);
        assertThat(err.toString()).contains("--out");
    }

    private static TestSite site(String name, Path temporary) {
        TestSite site = TestSite.copyOf(CASES.resolve(name), temporary).withWhatEverySiteHas();
        try {
            switch (name) {
                case "file-of-5-megabytes" -> site.with("content/long.md", "word ".repeat(1 << 20));
                case "link-out-of-content" -> {
                    site.with("secret.md", "---\ntitle: Zebedee Quill\n---\n");
                    Files.createSymbolicLink(
                            site.folder().resolve("content/linked.md"),
                            site.folder().resolve("secret.md"));
                }
                case "linked-folder" -> {
                    site.with("secret/rose-lane.md", "---\ntitle: Zebedee Quill\n---\n");
                    Files.createSymbolicLink(
                            site.folder().resolve("content/linked"),
                            site.folder().resolve("secret"));
                }
                case "image-linked-from-elsewhere" -> {
                    site.with("secret.webp", "secret");
                    Files.createDirectories(site.folder().resolve("content/media"));
                    Files.createSymbolicLink(
                            site.folder().resolve("content/media/linked.webp"),
                            site.folder().resolve("secret.webp"));
                }
                case "path-leaving-content", "link-leaving-content" -> site.with("secret.webp", "secret");
                default -> {
                    // Everything is in the folder.
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return site;
    }

    private static Run run(String command, TestSite site) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> arguments =
                new ArrayList<>(List.of(command, "--site", site.folder().toString(), "--as-of", "2026-01-01"));
        if (command.equals("bake")) {
            arguments.addAll(List.of("--out", site.out().toString()));
        }
        int exit = AlongsideCommand.run(
                new PrintWriter(out, true), new PrintWriter(err, true), arguments.toArray(String[]::new));
        return new Run(exit, out.toString(), err.toString());
    }

    /**
     * What {@code check} prints, without its last line, which only counts, and without consent and checks that are missing:
     * nobody has cleared these pieces, and that has tests of its own.
     */
    private static String findingsIn(String printed) {
        List<String> lines = printed.lines().toList();
        return lines.subList(0, lines.size() - 1).stream()
                .filter(line -> !line.contains(": error[clearance."))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
