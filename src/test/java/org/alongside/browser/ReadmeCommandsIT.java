package org.alongside.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README tells a newcomer to type does what it says, on a fresh copy of the site. */
final class ReadmeCommandsIT {
    private static final String JAR = "java -jar target/alongside.jar";
    private static final String BAKE = "mvn -q compile exec:java";
    private static final String TEST = "mvn verify";

    @TempDir
    Path copy;

    @Test
    void everyCommandOfTheJarEndsWell() throws Exception {
        for (String part : List.of("content", "templates", "assets", "jbake.properties", "target/alongside.jar")) {
            copy(Path.of(part));
        }
        var failed = new ArrayList<String>();
        List<String> commands = Readme.read().commands(JAR);
        for (String command : commands) {
            if (!Readme.words(command).contains("serve")) {
                Program ran = run(command);
                if (ran.exitCode() != 0) {
                    failed.add(command + " ends with " + ran.exitCode() + ":\n" + ran.said());
                }
            }
        }
        assertThat(commands).isNotEmpty();
        assertThat(failed).isEmpty();
    }

    @Test
    void explainsExactlyTheCommandsThatExist() throws Exception {
        copy(Path.of("target/alongside.jar"));
        String help = run(JAR + " --help").said();
        List<String> existing = Pattern.compile("^ {2}(\\w+)", Pattern.MULTILINE)
                .matcher(help.substring(help.indexOf("Commands:")))
                .results()
                .map(command -> command.group(1))
                .toList();
        assertThat(Readme.read().explained()).containsExactlyInAnyOrderElementsOf(existing);
        assertThat(Readme.read().commands(JAR))
                .allMatch(command -> Readme.words(command).stream()
                        .skip(3)
                        .findFirst()
                        .filter(existing::contains)
                        .isPresent());
    }

    /** A newcomer needs two commands; Maven must know them, and each run by name that is told besides. */
    @Test
    void bakesAndTestsWithOneCommandEach() throws IOException {
        Document project = Jsoup.parse(Files.readString(Path.of("pom.xml")), "", Parser.xmlParser());
        List<String> commands = Readme.read().commands("mvn");
        assertThat(commands).containsOnlyOnce(BAKE).containsOnlyOnce(TEST);
        assertThat(commands.subList(0, 2)).containsExactly(BAKE, TEST);

        var runner = project.select("plugin:has(> artifactId:containsOwn(exec-maven-plugin))");
        assertThat(project.select("properties > exec\\.args").text()).isEqualTo("bake");
        assertThat(runner.select("> configuration > mainClass").text())
                .satisfies(main -> assertThat(Class.forName(main).getMethod("main", String[].class))
                        .isNotNull());
        Predicate<String> known =
                id -> runner.select("> executions > execution > id").eachText().contains(id);
        assertThat(commands)
                .flatMap(Readme::words)
                .filteredOn(word -> word.startsWith("exec:java@"))
                .allMatch(word -> known.test(word.substring("exec:java@".length())));
    }

    private Program run(String command) throws Exception {
        var words = new ArrayList<>(Readme.words(command));
        words.set(0, Program.java());
        return Program.run(copy, words);
    }

    private void copy(Path part) throws IOException {
        Files.createDirectories(copy.resolve("target"));
        try (var files = Files.walk(part)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path there = copy.resolve(file.toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(there);
                } else {
                    Files.copy(file, there, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
