package org.alongside;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.alongside.site.SiteFolder;
import org.alongside.site.Staging;
import org.alongside.site.UnusableFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bake in another process waits for nobody and disturbs nobody. */
final class OneBakeAtATimeIT {

    private record Told(int exit, String text) {}

    private static Told bake(TestSite site) throws Exception {
        Process bake = new ProcessBuilder(Jar.bake(List.of(), site, TestSite.DAY))
                .redirectErrorStream(true)
                .start();
        String text = new String(bake.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Told(bake.waitFor(), text);
    }

    @Test
    void isRefusedAndLeavesWhatIsUnderWayAlone(@TempDir Path temporary) throws Exception {
        Jar.assumePackaged();
        TestSite site = TestSite.emptyIn(temporary).withArticle("bench", "It stood there.");
        try (SiteFolder first = SiteFolder.open(site.out(), site.folder())) {
            Path staged = first.stage(Map.of()).folder();
            assertThat(another(site)).contains("Another bake");

            Told told = bake(site);

            assertThat(told.exit()).as(told.text()).isEqualTo(2);
            assertThat(told.text()).contains("Another bake is writing");
            assertThat(staged).exists();
        }
        assertThat(bake(site).exit()).isZero();
        assertThat(Files.exists(site.out().resolve("index.html"))).isTrue();
    }

    /** What this process is told, which could let go of the lock by asking. */
    private static String another(TestSite site) {
        try (SiteFolder second = SiteFolder.open(site.out(), site.folder())) {
            Staging staging = second.stage(Map.of());
            return "let in, to " + staging.folder();
        } catch (UnusableFolder e) {
            return String.valueOf(e.getMessage());
        }
    }
}
