package org.alongside.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaInPartsTest {

    @TempDir
    static Path folder;

    static Village village;

    @BeforeAll
    static void open() throws Exception {
        village = new Village(folder);
        village.write("empty.txt", "");
        village.write("film.mp4", "0123456789".repeat(100_000));
    }

    @AfterAll
    static void close() {
        village.close();
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-0,   a,          bytes 0-0/10",
        "bytes=2-5,   cdef,       bytes 2-5/10",
        "bytes=7-,    hij,        bytes 7-9/10",
        "bytes=0-,    abcdefghij, bytes 0-9/10",
        "bytes=8-999, ij,         bytes 8-9/10",
        "bytes=-3,    hij,        bytes 7-9/10",
        "bytes=-999,  abcdefghij, bytes 0-9/10",
    })
    void thePartThatIsAskedForIsSent(String range, String part, String place) throws Exception {
        HttpResponse<String> response = village.get("/letters.txt", "Range", range);

        assertThat(response.statusCode()).isEqualTo(206);
        assertThat(response.body()).isEqualTo(part);
        assertThat(response.headers().firstValue("Content-Range")).hasValue(place);
        assertThat(response.headers().firstValue("Content-Length")).hasValue(String.valueOf(part.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=10-", "bytes=10-12", "bytes=-0", "bytes=999999999999999999-"})
    void aPartBehindTheEndIsRefused(String range) throws Exception {
        HttpResponse<String> response = village.get("/letters.txt", "Range", range);

        assertThat(response.statusCode()).isEqualTo(416);
        assertThat(response.headers().firstValue("Content-Range")).hasValue("bytes */10");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"bytes=5-2", "bytes=-", "bytes=a-b", "pages=1-2", "bytes=0-1,4-5", "bytes=99999999999999999999-"
            })
    void nonsenseGetsTheWholeFile(String range) throws Exception {
        HttpResponse<String> response = village.get("/letters.txt", "Range", range);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("abcdefghij");
    }

    @Test
    void aPartOfAFileThatMayHaveChangedIsTheWholeFile() throws Exception {
        assertThat(village.get("/letters.txt", "Range", "bytes=2-5", "If-Range", "\"old\"")
                        .body())
                .isEqualTo("abcdefghij");
    }

    @Test
    void playersLearnThatTheyMayAskForParts() throws Exception {
        assertThat(village.get("/letters.txt").headers().firstValue("Accept-Ranges"))
                .hasValue("bytes");
    }

    @Test
    void aLongPartComesWhole() throws Exception {
        assertThat(village.get("/film.mp4", "Range", "bytes=5-").body())
                .hasSize(999_995)
                .startsWith("56789")
                .endsWith("789");
    }

    @Test
    void aMissingFileHasNoParts() throws Exception {
        HttpResponse<String> response = village.get("/nowhere.mp4", "Range", "bytes=0-");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains("Lost in the village");
    }

    @Test
    void anEmptyFileIsAnswered() throws Exception {
        HttpResponse<String> response = village.get("/empty.txt");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Length")).hasValue("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/letters.txt", "/empty.txt", "/nowhere", "/__preview/reload.js"})
    void theHeadIsThatOfTheWholeAnswer(String path) throws Exception {
        HttpResponse<String> whole = village.get(path);
        HttpResponse<String> head = village.request("HEAD", path);

        assertThat(head.body()).isEmpty();
        assertThat(head.statusCode()).isEqualTo(whole.statusCode());
        assertThat(head.headers().firstValue("Content-Length"))
                .isPresent()
                .isEqualTo(whole.headers().firstValue("Content-Length"));
        assertThat(head.headers().firstValue("Content-Type"))
                .isPresent()
                .isEqualTo(whole.headers().firstValue("Content-Type"));
    }
}
