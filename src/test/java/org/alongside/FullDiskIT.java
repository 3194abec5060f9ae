package org.alongside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a file cannot be written to its end, the old site stays, whole, and the next bake with room makes the new one. */
final class FullDiskIT {

    /** A limit on the length of files, in kilobytes, ends writing like a full disk, and needs no disk of its own. */
    @ParameterizedTest
    @ValueSource(ints = {1, 4, 8})
    void theOldSiteStaysAndTheNextBakeIsRight(int longest, @TempDir Path temporary) throws Exception {
        Jar.assumePackaged();
        assumeTrue(Files.exists(Path.of("/bin/bash")), "no shell to set a limit");
        TestSite site = Village.copyIn(temporary);
        Publisher.publish(new Workspace(site.folder(), site.out(), TestSite.DAY));
        SortedMap<String, byte[]> before = TestSite.filesOf(site.out());
        Path bench = site.folder().resolve("jbake.properties");
        Files.writeString(bench, Files.readString(bench) + "\nsite.title=Another\n");

        Process bake = bake(site, longest);
        String told = new String(bake.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bake.waitFor()).as(told).isEqualTo(2);
        assertThat(told)
                .contains("Stopped: a file could not be read or written")
                .doesNotContain("\tat ");
        Golden.assertSame(before, TestSite.filesOf(site.out()));

        TestSite first = TestSite.copyOf(site.folder(), temporary.resolve("first"));
        assertThat(Publisher.publish(new Workspace(first.folder(), first.out(), TestSite.DAY))
                        .published())
                .isTrue();
        assertThat(Publisher.publish(new Workspace(site.folder(), site.out(), TestSite.DAY))
                        .published())
                .isTrue();
        Golden.assertSame(TestSite.filesOf(first.out()), TestSite.filesOf(site.out()));
    }

    private static Process bake(TestSite site, int longest) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("/bin/bash", "-c", "ulimit -f " + longest + "; exec \"$@\"", "bash"));
        command.addAll(Jar.bake(List.of("-XX:-UsePerfData", "-Dalongside.started=true"), site, TestSite.DAY));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
