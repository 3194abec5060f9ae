package org.alongside.preview;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OnlyPagesAreWiredTest {

    private static final String SCRIPT = "<script src=\"/__preview/reload.js\" defer></script>";

    @TempDir
    Path folder;

    @Test
    void aPageGetsTheScriptAtTheEndOfItsBody() throws Exception {
        try (Village village = new Village(folder)) {
            assertThat(village.get("/").body())
                    .startsWith("<title>Home</title><body>The village<!--")
                    .endsWith("-->" + SCRIPT + "</body>");
            assertThat(Files.readString(village.site.resolve("index.html"))).doesNotContain("__preview");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"page.txt", "page.js", "page.svg", "page.xml", "page.json", "page.md"})
    void everythingElseIsSentAsItIs(String name) throws Exception {
        try (Village village = new Village(folder)) {
            village.write(name, "<body>As it is</body>");

            assertThat(village.get("/" + name).body()).isEqualTo("<body>As it is</body>");
        }
    }

    @Test
    void theLastEndOfABodyCounts() {
        assertThat(wired("<body><pre>&lt;/body></body> is the end</pre></BODY>"))
                .isEqualTo("<body><pre>&lt;/body></body> is the end</pre><!--7-->" + SCRIPT + "</BODY>");
    }

    @Test
    void aPageThatLeavesItsBodyOpenGetsItAtTheEnd() {
        assertThat(wired("<p>Short")).isEqualTo("<p>Short<!--7-->" + SCRIPT);
    }

    @Test
    void noByteOfThePageIsChanged() {
        byte[] page = "Dŵr İstanbul \u00ff\u0080 </body>".getBytes(UTF_8);
        byte[] script = ("<!--7-->" + SCRIPT).getBytes(UTF_8);

        assertThat(new String(Reloads.wired(page, "7"), ISO_8859_1))
                .isEqualTo(new String(page, ISO_8859_1).replace("</body>", new String(script, ISO_8859_1) + "</body>"));
    }

    @ParameterizedTest
    @CsvSource({"reload.js, text/javascript", "worker.js, text/javascript", "overlay.css, text/css"})
    void whatThePageNeedsIsThere(String name, String type) throws Exception {
        try (Village village = new Village(folder)) {
            var response = village.get("/__preview/" + name);

            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.body()).isNotBlank();
            assertThat(response.headers().firstValue("Content-Type")).hasValue(type + "; charset=utf-8");
            assertThat(village.get("/__preview/" + name + "x").statusCode()).isEqualTo(404);
        }
    }

    private static String wired(String page) {
        return new String(Reloads.wired(page.getBytes(UTF_8), "7"), UTF_8);
    }
}
