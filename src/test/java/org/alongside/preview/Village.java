package org.alongside.preview;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.alongside.preview.Preview.Baked;
import org.alongside.source.Finding;
import org.alongside.source.Level;
import org.alongside.source.Location;

/** A small site under preview. The test writes its pages and says what comes of baking. */
final class Village implements AutoCloseable {

    static final Baked FINE = new Baked(true, List.of());
    static final Finding WRONG_DATE = new Finding(
            new Location("content/harvest.md", 12, 8, 12, 18),
            Level.ERROR,
            "date.format",
            "not a <b>date</b>",
            "write it as 2024-05-31");
    static final Baked BROKEN = new Baked(false, List.of(WRONG_DATE));

    final Path site;
    final Path content;
    private volatile Baker baker = () -> FINE;
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Preview preview;

    Village(Path folder) throws IOException {
        site = Files.createDirectories(folder.resolve("site"));
        content = Files.createDirectories(folder.resolve("content"));
        write("index.html", "<title>Home</title><body>The village</body>");
        write("stories/index.html", "<body>All stories</body>");
        write("404.html", "<body>Lost in the village</body>");
        write("letters.txt", "abcdefghij");
        Files.writeString(folder.resolve("secret.txt"), "Not for strangers");
        PrintWriter out = new PrintWriter(told, true, StandardCharsets.UTF_8);
        preview = Preview.start(site, List.of(content), 0, new Delegate(), out);
    }

    Preview preview() {
        return preview;
    }

    void write(String file, String text) throws IOException {
        Path path = site.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    /** What comes of baking from now on. */
    void bakes(Supplier<Baked> next) {
        baker = next::get;
    }

    void bakesWith(Baker next) {
        baker = next;
    }

    private final class Delegate implements Baker {
        @Override
        public Baked bake() {
            return baker.bake();
        }

        @Override
        public Optional<Draft> draft(Set<Path> saved) {
            return baker.draft(saved);
        }
    }

    /** What an author does. */
    void save(String file) throws IOException {
        Path path = content.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, "saved " + System.nanoTime());
    }

    /** All that was told on the terminal so far. */
    String told() {
        return told.toString(StandardCharsets.UTF_8);
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return request("GET", path, headers);
    }

    HttpResponse<String> request(String method, String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(preview.address().resolve(path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** The whole answer to a request that no honest client would send. */
    String raw(String target, String host) throws IOException {
        try (Socket socket =
                new Socket(preview.address().getHost(), preview.address().getPort())) {
            socket.setSoTimeout(5_000);
            String request = "GET " + target + " HTTP/1.1\r\n" + host + "Connection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }

    News news() throws IOException {
        return new News(preview.address());
    }

    @Override
    public void close() {
        preview.close();
    }
}
