package org.alongside.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Executors;

/**
 * Serves a site as GitHub Pages does: under the path of a repository, a folder by its {@code index.html}, and
 * {@code 404.html} for what is not there. The same site is at the root too, for that page, whose links start there.
 */
final class SiteServer {
    private static final String REPOSITORY = "/repo/";
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("xml", "application/xml"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("vtt", "text/vtt; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("webp", "image/webp"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("mp4", "video/mp4"));

    private final Path folder;
    private final String origin;

    private SiteServer(Path folder, String origin) {
        this.folder = folder;
        this.origin = origin;
    }

    static SiteServer start(Path folder) throws IOException {
        var http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var server =
                new SiteServer(folder, "http://127.0.0.1:" + http.getAddress().getPort());
        http.createContext("/", server::answer);
        http.setExecutor(Executors.newFixedThreadPool(4, work -> {
            var thread = new Thread(work, "site");
            thread.setDaemon(true);
            return thread;
        }));
        http.start();
        return server;
    }

    /** The address of the site in the folder of a repository. */
    String inRepository() {
        return origin + REPOSITORY;
    }

    /** The address of the site at the root of its host. */
    String atRoot() {
        return origin + "/";
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String inSite = path.startsWith(REPOSITORY) ? path.substring(REPOSITORY.length()) : path.substring(1);
            Path file = folder.resolve(inSite.isEmpty() || inSite.endsWith("/") ? inSite + "index.html" : inSite);
            boolean there = Files.isRegularFile(file);
            send(exchange, there ? 200 : 404, there ? file : folder.resolve("404.html"));
        }
    }

    private static void send(HttpExchange exchange, int status, Path file) throws IOException {
        String name = file.getFileName().toString();
        String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "max-age=600");
        byte[] bytes = Files.readAllBytes(file);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
