package org.alongside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One small, odd, complete site: every byte of its output is known, and is the same wherever it is baked. */
final class VillageSiteTest {

    private static final Path EXPECTED = Village.SOURCES.resolve("expected");

    @Test
    void bakesExactlyTheseFiles(@TempDir Path temporary) {
        TestSite site = Village.copyIn(temporary);

        Outcome outcome = site.bake();

        assertThat(outcome.published()).as("%s", outcome.findings()).isTrue();
        Golden.assertFolder(EXPECTED, site.out());
    }

    @Test
    void bakesTheSameBytesAgain(@TempDir Path temporary) {
        TestSite site = Village.copyIn(temporary);
        site.bake();
        site.bake();

        assertAsExpected(site.out());
    }

    @Test
    void bakesTheSameBytesInAnotherLocaleAndTimeZone(@TempDir Path temporary) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            TestSite site = Village.copyIn(temporary);
            site.bake();

            assertAsExpected(site.out());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void bakesTheSameBytesWhateverOrderItsFilesWereMadeIn(@TempDir Path temporary) {
        TestSite site = TestSite.emptyIn(temporary);
        new TreeMap<>(TestSite.filesOf(Village.SOURCES)).descendingMap().forEach((name, bytes) -> {
            if (!name.startsWith("expected/")) {
                site.with(name, bytes);
            }
        });
        site.bake();

        assertAsExpected(site.out());
    }

    @Test
    void bakesTheSameBytesInAPoorEnvironment(@TempDir Path temporary) throws IOException, InterruptedException {
        TestSite site = Village.copyIn(temporary);

        bakeWith(Path.of(System.getProperty("java.home")), site);

        assertAsExpected(site.out());
    }

    @Test
    void bakesTheSameBytesOnEveryOtherJavaOfThisMachine(@TempDir Path temporary)
            throws IOException, InterruptedException {
        List<Path> homes = otherJavas();
        assumeTrue(!homes.isEmpty(), "there is no other Java here");
        for (Path home : homes) {
            TestSite site = Village.copyIn(temporary.resolve(String.valueOf(home.getFileName())));

            bakeWith(home, site);

            assertAsExpected(site.out());
        }
    }

    private static void assertAsExpected(Path out) {
        Golden.assertSame(TestSite.filesOf(EXPECTED), TestSite.filesOf(out));
    }

    /** Bakes in a process of its own, with a character set, a locale and a time zone that nobody would choose. */
    private static void bakeWith(Path javaHome, TestSite site) throws IOException, InterruptedException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Path log = site.folder().resolveSibling("log");
        ProcessBuilder builder = new ProcessBuilder(
                javaHome.resolve("bin/java").toString(),
                "-Dfile.encoding=ISO-8859-1",
                "-Duser.language=tr",
                "-Duser.timezone=Pacific/Kiritimati",
                "-cp",
                classPath,
                Village.class.getName(),
                site.folder().toString(),
                site.out().toString());
        builder.environment().put("LC_ALL", "C");
        int exit = builder.redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        assertThat(exit).as(Files.readString(log, StandardCharsets.ISO_8859_1)).isZero();
    }

    /** Every Java from 17 on that lies where Javas usually lie, but not the one that runs the tests. */
    private static List<Path> otherJavas() throws IOException {
        Path own = Path.of(System.getProperty("java.home")).toRealPath();
        Map<Path, Path> homes = new TreeMap<>();
        for (Path folder : Arrays.asList(Path.of("/usr/lib/jvm"), own.resolveSibling("."))) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> candidates = Files.list(folder)) {
                    for (Path home : candidates.toList()) {
                        if (isNewEnough(home) && !home.toRealPath().equals(own)) {
                            homes.put(home.toRealPath(), home);
                        }
                    }
                }
            }
        }
        return new ArrayList<>(homes.keySet());
    }

    private static boolean isNewEnough(Path home) throws IOException {
        Path release = home.resolve("release");
        if (!Files.isExecutable(home.resolve("bin/java")) || !Files.isRegularFile(release)) {
            return false;
        }
        Matcher version = Pattern.compile("JAVA_VERSION=\"(\\d+)").matcher(Files.readString(release));
        return version.find() && Integer.parseInt(version.group(1)) >= 17;
    }
}
