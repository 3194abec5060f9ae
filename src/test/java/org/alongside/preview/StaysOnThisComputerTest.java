package org.alongside.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaysOnThisComputerTest {

    @TempDir
    static Path folder;

    static Village village;

    @BeforeAll
    static void open() throws Exception {
        village = new Village(folder);
    }

    @AfterAll
    static void close() {
        village.close();
    }

    @Test
    void listensAtOneAddressThatNobodyElseReaches() throws Exception {
        int port = village.preview().address().getPort();

        assertThat(InetAddress.getByName(village.preview().address().getHost()).isLoopbackAddress())
                .isTrue();
        assertThatThrownBy(() -> new Socket("127.0.0.2", port).close()).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "localhost:8820", "LocalHost", "127.0.0.1:1", "[::1]", "[::1]:8820"})
    void answersToItsOwnNames(String name) throws Exception {
        assertThat(village.raw("/", "Host: " + name + "\r\n")).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.org",
                "example.org:8820",
                "localhost.example.org",
                "localhost:8820.example.org",
                "127.0.0.1.example.org",
                "127.0.0.2",
                "[::2]",
                ""
            })
    void refusesForeignNames(String name) throws Exception {
        for (String path : new String[] {"/", "/__preview/events", "/__preview/reload.js"}) {
            assertThat(village.raw(path, "Host: " + name + "\r\n"))
                    .as(path)
                    .startsWith("HTTP/1.1 403")
                    .doesNotContain("The village");
        }
    }

    @Test
    void refusesWhoDoesNotSayWhomTheyMean() throws Exception {
        assertThat(village.raw("/", "")).startsWith("HTTP/1.1 403");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE"})
    void canOnlyBeRead(String method) throws Exception {
        var response = village.request(method, "/");

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).hasValue("GET, HEAD");
    }

    @Test
    void otherSitesCannotShowWhatIsInIt() throws Exception {
        assertThat(village.get("/letters.txt").headers().firstValue("Cross-Origin-Resource-Policy"))
                .hasValue("same-origin");
    }
}
