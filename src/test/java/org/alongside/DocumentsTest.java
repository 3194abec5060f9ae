package org.alongside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Prose goes stale without anybody noticing, so what can be checked in it is. */
final class DocumentsTest {

    private static final Path SOURCES = Path.of("src/main/java/org/alongside");
    private static final Path ARCHITECTURE = Path.of("ARCHITECTURE.md");
    private static final Path BENCHMARK = Path.of("src/bench");
    private static final int LONGEST_ARCHITECTURE = 120;

    private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```$");
    private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern SCHEME = Pattern.compile("^[a-z]+:.*");

    /** {@code Type}, {@code package.Type}, {@code Type.method} or {@code Type.Nested}. */
    private static final Pattern NAME = Pattern.compile("((?:[a-z]+\\.)*)([A-Z]\\w*[a-z]\\w*)((?:\\.\\w+)*)");

    @Test
    void everyTypeInTheArchitectureExists() {
        List<MatchResult> names = codeIn(ARCHITECTURE)
                .flatMap(code -> NAME.matcher(code).results().filter(name -> isWhole(name, code)))
                .toList();

        assertThat(names).isNotEmpty();
        assertThat(names)
                .filteredOn(name -> !exists(name))
                .extracting(MatchResult::group)
                .as("names in ARCHITECTURE.md that the code does not have")
                .isEmpty();
    }

    @Test
    void everyPackageIsInTheArchitecture() throws IOException {
        List<String> words = codeIn(ARCHITECTURE).toList();
        try (Stream<Path> folders = Files.list(SOURCES).filter(Files::isDirectory)) {
            assertThat(folders.map(folder -> folder.getFileName().toString())).isSubsetOf(words);
        }
    }

    @Test
    void theArchitectureFitsOnAPage() throws IOException {
        assertThat(Files.readAllLines(ARCHITECTURE)).hasSizeLessThanOrEqualTo(LONGEST_ARCHITECTURE);
    }

    @Test
    void everyRelativeLinkLeadsToAFile() throws IOException {
        assertThat(documents().flatMap(document -> deadLinksIn(document).map(link -> document + ": " + link)))
                .isEmpty();
    }

    @Test
    void theReadmeNamesTheTwoCommandsFirst() {
        assertThat(read(Path.of("README.md")).lines().dropWhile(line -> !line.equals("```sh")))
                .startsWith("```sh", "mvn -q compile exec:java", "mvn verify", "```");
    }

    @Test
    void everyPartOfTheBenchmarkIsInItsReadme() throws IOException {
        List<String> words = codeIn(BENCHMARK.resolve("README.md")).toList();
        try (Stream<Path> parts = Files.list(BENCHMARK)) {
            assertThat(parts.map(part -> part.getFileName() + (Files.isDirectory(part) ? "/" : "")))
                    .contains("bakes.sh", "bakes/")
                    .filteredOn(name -> !name.equals("README.md"))
                    .isSubsetOf(words);
        }
    }

    private static Stream<Path> documents() throws IOException {
        try (Stream<Path> top = Files.list(Path.of(""));
                Stream<Path> docs = Files.walk(Path.of("docs"))) {
            return Stream.concat(top, docs).filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
        }
    }

    private static Stream<String> deadLinksIn(Path document) {
        String prose = CODE.matcher(withoutBlocks(document)).replaceAll("");
        return LINK.matcher(prose)
                .results()
                .map(link -> link.group(1))
                .filter(link -> !link.startsWith("#") && !SCHEME.matcher(link).matches())
                .filter(link -> !Files.exists(document.resolveSibling(link.replaceFirst("#.*", ""))));
    }

    private static Stream<String> codeIn(Path document) {
        return CODE.matcher(withoutBlocks(document)).results().map(code -> code.group(1));
    }

    private static String withoutBlocks(Path document) {
        return FENCED.matcher(read(document)).replaceAll("");
    }

    private static boolean isWhole(MatchResult name, String code) {
        return name.start() == 0 && name.end() == code.length();
    }

    private static boolean exists(MatchResult name) {
        String folder = name.group(1).replaceFirst("^org\\.alongside\\.", "").replace('.', '/');
        return source(folder + name.group(2) + ".java")
                .filter(source -> Pattern.compile("\\.")
                        .splitAsStream(name.group(3))
                        .allMatch(member -> source.matches("(?s).*\\b" + member + "\\b.*")))
                .isPresent();
    }

    /** The text of the source file whose path ends so. */
    private static Optional<String> source(String path) {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.endsWith(path)).findFirst().map(DocumentsTest::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
