package org.alongside.preview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;

/** What an open page hears. Waits for at most five seconds. */
final class News implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final BufferedReader lines;

    News(URI preview) throws IOException {
        URLConnection connection = preview.resolve("/__preview/events").toURL().openConnection();
        connection.setReadTimeout(5_000);
        lines = new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
    }

    JsonNode next() throws IOException {
        String line = lines.readLine();
        while (line != null && !line.startsWith("data: ")) {
            line = lines.readLine();
        }
        if (line == null) {
            throw new IOException("the preview stopped talking");
        }
        return JSON.readTree(line.substring("data: ".length()));
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
