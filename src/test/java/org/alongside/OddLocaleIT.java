package org.alongside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.jna.Platform;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A system that knows letters from a to z only, such as a bare container, says which names it cannot read. */
final class OddLocaleIT {

    private record Told(int exit, String text) {}

    @TempDir
    Path temporary;

    private TestSite site;

    @BeforeEach
    void write() {
        Jar.assumePackaged();
        assumeTrue(
                Platform.isLinux() && "UTF-8".equals(System.getProperty("sun.jnu.encoding")),
                "no locale to choose, or none in which these tests can write such names");
        site = TestSite.emptyIn(temporary).withArticle("bench", "It stood there.");
    }

    private Told bake(String locale) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(Jar.bake(List.of(), site, TestSite.DAY)).redirectErrorStream(true);
        builder.environment().put("LC_ALL", locale);
        Process bake = builder.start();
        String text = new String(bake.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Told(bake.waitFor(), text);
    }

    @Test
    void saysWhichFileHasANameThatItCannotRead() throws Exception {
        site.with("content/bûche.md", "---\ntype: article\n---\n");

        Told told = bake("C");

        assertThat(told.exit()).as(told.text()).isEqualTo(1);
        assertThat(told.text()).contains(".md:1:1: error[file.name]").doesNotContain("\tat ");
    }

    @Test
    void leavesNothingOutForThat() throws Exception {
        site.withArticle("bûche", "A log.");
        List<String> command = Jar.bake(List.of(), site, TestSite.DAY);
        command.add("--leave-out");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");

        assertThat(builder.start().waitFor()).isEqualTo(1);
        assertThat(site.out()).doesNotExist();
    }

    @Test
    void saysTheSameOfAnAsset() throws Exception {
        site.with("assets/css/site.css", "").with("assets/css/bûche.css", "");

        Told told = bake("C");

        assertThat(told.exit()).as(told.text()).isEqualTo(1);
        assertThat(told.text()).contains(".css:1:1: error[file.name]").doesNotContain("\tat ");
    }

    @Test
    void goesOnWhereAnotherLocaleStopped() throws Exception {
        site.withArticle("bûche", "A log.");

        assertThat(bake("C.UTF-8").exit()).isZero();
        var before = TestSite.filesOf(site.out());
        assertThat(bake("C").exit()).isEqualTo(1);
        assertThat(bake("C.UTF-8").exit()).isZero();

        Golden.assertSame(before, TestSite.filesOf(site.out()));
    }

    @Test
    void saysWherePiecesNameFilesThatItCannotName() throws Exception {
        site.with("content/dot.md", """
                ---
                type: article
                title: Dot
                summary: A dot.
                date: 2025-01-01
                status: published
                image: { file: media/bûche.webp, alt: A log }
                ---
                It lay there.
                """).withArticle("link", "[A log](bûche.md)");

        Told told = bake("C");

        assertThat(told.exit()).as(told.text()).isEqualTo(1);
        assertThat(told.text())
                .contains("content/dot.md:7:16: error[media.missing]", "content/link.md:8:1: error[link")
                .doesNotContain("\tat ");
    }
}
