package org.alongside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.source.Finding;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One folder for each slip that an author can make: it is told with exactly these lines, and published all the same. */
final class WarnedSitesTest {

    private static final Path CASES = Golden.RESOURCES.resolve("sites-warned");

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> String.valueOf(folder.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void warnsOfExactlyTheseSlips(String name, @TempDir Path temporary) {
        TestSite site = TestSite.copyOf(CASES.resolve(name), temporary).withWhatEverySiteHas();

        List<Finding> findings = site.check();

        Golden.assertText(CASES.resolve(name).resolve("findings.txt"), lines(findings));
        assertThat(findings).isNotEmpty().noneMatch(Finding::isError);
        assertThat(lines(findings)).doesNotContain("Zebedee", "Quill", "900461");
        assertThat(site.bake().published()).isTrue();
    }

    private static String lines(List<Finding> findings) {
        return findings.stream().map(finding -> finding + "\n").collect(Collectors.joining());
    }
}
