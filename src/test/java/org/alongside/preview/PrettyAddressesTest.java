package org.alongside.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrettyAddressesTest {

    @TempDir
    Path folder;

    Village village;

    @BeforeEach
    void open() throws Exception {
        village = new Village(folder);
    }

    @AfterEach
    void close() {
        village.close();
    }

    @Test
    void aFolderIsItsIndex() throws Exception {
        assertThat(village.get("/").body()).contains("The village");
        assertThat(village.get("/stories/").body()).contains("All stories");
    }

    @Test
    void aFolderWithoutSlashLeadsToTheOneWithSlash() throws Exception {
        HttpResponse<String> response = village.get("/stories?principle=trust%26care");

        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location")).hasValue("/stories/?principle=trust%26care");
    }

    @Test
    void aRedirectNeverLeadsToAnotherHost() throws Exception {
        village.write("example.org/index.html", "");

        assertThat(village.raw("http://localhost//example.org", "Host: localhost\r\n"))
                .startsWith("HTTP/1.1 302")
                .containsIgnoringCase("Location: /example.org/\r\n");
    }

    @Test
    void aFileIsNoFolder() throws Exception {
        assertThat(village.get("/letters.txt/").statusCode()).isEqualTo(404);
    }

    @Test
    void aFolderIsNoFile() throws Exception {
        village.write("odd/index.html/letters.txt", "");

        assertThat(village.get("/odd/").statusCode()).isEqualTo(404);
    }

    @Test
    void aNameOfAnyLanguageIsFound() throws Exception {
        village.write("cy/dŵr a thân/index.html", "Croeso");

        assertThat(village.get("/cy/d%C5%B5r%20a%20th%C3%A2n/").body()).contains("Croeso");
    }

    @Test
    void whatIsMissingGetsTheSitesOwnPage() throws Exception {
        HttpResponse<String> response = village.get("/nowhere/at/all");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains("Lost in the village").contains("/__preview/reload.js");
    }

    @Test
    void aSiteThatIsNotBakedYetStillGetsAPageThatWaitsForIt() throws Exception {
        Files.delete(village.site.resolve("404.html"));
        Files.delete(village.site.resolve("index.html"));

        HttpResponse<String> response = village.get("/");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains("No page here").contains("/__preview/reload.js");
    }

    @Test
    void nothingIsKeptByTheBrowser() throws Exception {
        for (String path : new String[] {"/", "/letters.txt", "/nowhere", "/stories", "/__preview/reload.js"}) {
            assertThat(village.get(path).headers().firstValue("Cache-Control"))
                    .as(path)
                    .hasValue("no-store");
        }
    }
}
