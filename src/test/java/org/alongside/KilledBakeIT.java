package org.alongside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bake that is killed leaves the old site or the new one, whole, and the next bake works. */
final class KilledBakeIT {

    private static final int TIMES = 8;

    @Test
    void leavesAWholeSiteWheneverItIsKilled(@TempDir Path temporary) throws IOException, InterruptedException {
        Jar.assumePackaged();
        TestSite site = Village.copyIn(temporary);
        bake(site, "2026-01-02");
        Map<String, String> second = texts(site.out());
        long start = System.nanoTime();
        bake(site, "2026-01-01");
        long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        Map<String, String> first = texts(site.out());
        assertThat(first).isNotEqualTo(second);

        Random random = new Random(42);
        for (int i = 0; i < TIMES; i++) {
            boolean isSecond = texts(site.out()).equals(second);
            Process bake = start(site, isSecond ? "2026-01-01" : "2026-01-02");
            long moment = i % 2 == 0 ? random.nextLong(took) : took * 8 / 10 + random.nextLong(took * 3 / 10);
            if (!bake.waitFor(moment, TimeUnit.MILLISECONDS)) {
                bake.destroyForcibly().waitFor();
            }
            assertThat(List.of(first, second))
                    .as("after %s of %s ms", moment, took)
                    .contains(texts(site.out()));
        }

        bake(site, "2026-01-01");
        assertThat(texts(site.out())).isEqualTo(first);
        assertThat(temporary.toFile().list())
                .containsExactlyInAnyOrder("site", "out", ".out.kept", ".out.receipt", ".out.lock", "log");
    }

    private static void bake(TestSite site, String day) throws IOException, InterruptedException {
        int exit = start(site, day).waitFor();
        assertThat(exit).as(Files.readString(log(site))).isZero();
    }

    private static Process start(TestSite site, String day) throws IOException {
        return new ProcessBuilder(Jar.bake(List.of(), site, LocalDate.parse(day)))
                .redirectErrorStream(true)
                .redirectOutput(log(site).toFile())
                .start();
    }

    private static Path log(TestSite site) {
        return site.folder().resolveSibling("log");
    }

    /** The files as texts, which can be compared. */
    private static Map<String, String> texts(Path folder) {
        SortedMap<String, byte[]> files = TestSite.filesOf(folder);
        Map<String, String> texts = new TreeMap<>();
        files.forEach((name, bytes) -> texts.put(name, Arrays.toString(bytes)));
        return texts;
    }
}
