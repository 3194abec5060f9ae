package org.alongside;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bake that is given too little memory says so, and leaves the old site, whole. */
final class LittleMemoryIT {

    @Test
    void isToldInASentence(@TempDir Path temporary) throws Exception {
        Jar.assumePackaged();
        TestSite site = Village.copyIn(temporary);
        Publisher.publish(new Workspace(site.folder(), site.out(), TestSite.DAY));
        var before = TestSite.filesOf(site.out());
        for (int i = 0; i < 150; i++) {
            site.withArticle("long-" + i, "It stood there.\n\n".repeat(5_000));
        }

        Process bake = new ProcessBuilder(
                        Jar.bake(List.of("-Xmx40m", "-Dalongside.started=true"), site, TestSite.DAY.plusDays(1)))
                .redirectErrorStream(true)
                .start();
        String told = new String(bake.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(bake.waitFor()).as(told).isEqualTo(2);
        assertThat(told)
                .contains("Stopped: there is not enough memory for so much.")
                .doesNotContain("\tat ");
        Golden.assertSame(before, TestSite.filesOf(site.out()));
    }
}
