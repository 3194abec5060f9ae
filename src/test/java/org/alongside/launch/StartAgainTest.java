package org.alongside.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartAgainTest {

    @Test
    void keepsTheCommandAsItWasGiven() {
        StartAgain again = startedWith("-Xmx2g", "-Dx=y", "-jar", "a.jar", "bake", "--site", "a folder")
                .orElseThrow();

        assertThat(again.java()).isEqualTo("/jdk/bin/java");
        assertThat(again.arguments())
                .endsWith("-Xmx2g", "-Dx=y", "-jar", "a.jar", "bake", "--site", "a folder")
                .contains("-Dalongside.started=true", "-XX:TieredStopAtLevel=1");
    }

    @Test
    void letsWhatRunsForLongBeCompiledWell() {
        assertThat(startedWith("-jar", "a.jar", "serve").orElseThrow().arguments())
                .doesNotContain("-XX:TieredStopAtLevel=1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-XX:+UseG1GC", "-agentlib:jdwp=transport=dt_socket", "-javaagent:x.jar", "-Xint", "-Xshare:off"
            })
    void leavesAloneWhatMayNotGoTogetherWithItsOwnOptions(String option) {
        assertThat(startedWith(option, "-jar", "a.jar", "bake")).isEmpty();
        assertThat(StartAgain.of(
                        "java", List.of("-jar", "a.jar"), List.of(), Map.of("JAVA_TOOL_OPTIONS", "-ea " + option)))
                .isEmpty();
    }

    @Test
    void variablesWithoutSuchOptionsDoNotMatter() {
        assertThat(StartAgain.of(
                        "java",
                        List.of("-jar", "a.jar"),
                        List.of(),
                        Map.of("JAVA_TOOL_OPTIONS", " -Xmx1g -Dfile.encoding=UTF-8")))
                .isPresent();
    }

    @Test
    void startsOnlyAJarAgain() {
        assertThat(startedWith("-cp", "classes", "org.alongside.command.Main", "bake"))
                .isEmpty();
        assertThat(startedWith("-jar")).isEmpty();
    }

    /** The system may give only the beginning of a long command. */
    @Test
    void doesNotStartWhatItDoesNotKnowInFull() {
        assertThat(StartAgain.of("java", List.of("-jar", "a.jar", "check"), List.of("check", "--json"), Map.of()))
                .isEmpty();
    }

    @Test
    void takesTheClassesThatAreBesideTheJar(@TempDir Path folder) throws IOException {
        Path jar = folder.resolve("alongside.jar");
        assertThat(classesBeside(jar)).isEmpty();

        Files.createFile(folder.resolve("alongside.jsa"));
        Files.createFile(folder.resolve("alongside.aot"));

        assertThat(classesBeside(jar))
                .containsExactly(
                        Runtime.version().feature() < 25
                                ? "-XX:SharedArchiveFile=" + folder.resolve("alongside.jsa")
                                : "-XX:AOTCache=" + folder.resolve("alongside.aot"));
    }

    private static List<String> classesBeside(Path jar) {
        return startedWith("-jar", jar.toString()).orElseThrow().arguments().stream()
                .filter(option -> option.contains("alongside.jsa") || option.contains("alongside.aot"))
                .toList();
    }

    private static Optional<StartAgain> startedWith(String... arguments) {
        List<String> started = List.of(arguments);
        int jar = started.indexOf("-jar");
        List<String> args = jar < 0 || jar + 2 > started.size() ? List.of() : started.subList(jar + 2, started.size());
        return StartAgain.of("/jdk/bin/java", started, args, Map.of());
    }
}
