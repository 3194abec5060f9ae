package org.alongside.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaysInsideTheSiteTest {

    @TempDir
    static Path folder;

    static Village village;

    @BeforeAll
    static void open() throws Exception {
        village = new Village(folder);
        Files.createSymbolicLink(village.site.resolve("link.txt"), folder.resolve("secret.txt"));
        Files.createSymbolicLink(village.site.resolve("out"), folder);
    }

    @AfterAll
    static void close() {
        village.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret.txt",
                "/%2e%2e/secret.txt",
                "/%2e%2e%2fsecret.txt",
                "/..%2fsecret.txt",
                "/..%5csecret.txt",
                "/stories/../../secret.txt",
                "/stories/%2e%2e/%2e%2e/secret.txt",
                "/link.txt",
                "/out/secret.txt",
                "/out",
                "/out/",
                "/site/../../secret.txt",
                "http://localhost/../secret.txt",
                "http://localhost//../secret.txt",
            })
    void whatLiesOutsideIsMissing(String target) throws Exception {
        assertThat(village.raw(target, "Host: localhost\r\n"))
                .startsWith("HTTP/1.1 404")
                .contains("Lost in the village")
                .doesNotContain("Not for strangers");
    }

    @Test
    void anAbsolutePathIsNotOneOfTheMachine() throws Exception {
        String secret = folder.resolve("secret.txt").toString();

        for (String target : new String[] {secret, "/%2f" + secret, "http://localhost//" + secret, "/file:" + secret}) {
            assertThat(village.raw(target, "Host: localhost\r\n")).as(target).startsWith("HTTP/1.1 404");
        }
        assertThat(village.raw("/" + secret, "Host: localhost\r\n")).doesNotContain("Not for strangers");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/%00", "/index.html%00.txt", "/%ff%fe", "/%ed%a0%80", "/%0a%0d", "/.", "/%2e", "/index.html%20"
            })
    void oddPathsAreAnsweredInWords(String target) throws Exception {
        assertThat(village.raw(target, "Host: localhost\r\n")).matches("(?s)HTTP/1\\.1 (200|302|404) .*");
        assertThat(village.told()).doesNotContain("fault");
    }

    @Test
    void aPathLongerThanAnyFilesIsMissing() throws Exception {
        assertThat(village.raw("/" + "long/".repeat(2_000), "Host: localhost\r\n"))
                .startsWith("HTTP/1.1 404");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%zz", "/%", "mailto:someone", "*", "/a b", "//", "", "index.html"})
    void nonsenseDoesNotStopThePreview(String target) throws Exception {
        assertThat(village.raw(target, "Host: localhost\r\n")).doesNotContain("HTTP/1.1 5");

        assertThat(village.get("/").statusCode()).isEqualTo(200);
        assertThat(village.told()).doesNotContain("fault");
    }
}
