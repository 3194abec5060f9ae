package org.alongside.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The files of the site, at the addresses and with the types that they will have on the web. */
final class StaticFiles implements HttpHandler {

    private static final byte[] NO_PAGE = """
        <!doctype html>
        <html lang="en"><title>No page here</title>
        <body><h1>No page here</h1><p>And the site has no <code>404.html</code>, or is not baked yet.</p></body>
        """.getBytes(StandardCharsets.UTF_8);

    private final ServedFolder site;
    private final Reloads reloads;
    private volatile Optional<Draft> shown = Optional.empty();

    StaticFiles(ServedFolder site, Reloads reloads) {
        this.site = site;
        this.reloads = reloads;
    }

    /** Shows pages in the place of those in the folder, until others are shown, or none. */
    void show(Optional<Draft> draft) {
        shown = draft;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (answer(exchange, path)) {
            return;
        }
        site.awaitSwap(); // the file may just have vanished with the old site
        if (!answer(exchange, path) && !send(exchange, 404, "/404.html")) {
            Reply.bytes(exchange, 404, MediaTypes.HTML, Reloads.wired(NO_PAGE, reloads.edition()));
        }
    }

    private boolean answer(HttpExchange exchange, String path) throws IOException {
        if (path.endsWith("/")) {
            return send(exchange, 200, path + "index.html");
        }
        return redirect(exchange, path) || send(exchange, 200, path);
    }

    private boolean redirect(HttpExchange exchange, String path) throws IOException {
        if (!site.isFolder(path)) {
            return false;
        }
        // one slash, because two would begin the name of another host
        String folder = exchange.getRequestURI().getRawPath().replaceFirst("^/+", "/") + "/";
        String query = exchange.getRequestURI().getRawQuery();
        exchange.getResponseHeaders().set("Location", query == null ? folder : folder + "?" + query);
        exchange.sendResponseHeaders(302, -1);
        return true;
    }

    private boolean send(HttpExchange exchange, int status, String path) throws IOException {
        String edition = reloads.edition(); // before the file: a page taken for too old reloads, one for too new never
        String name = path.replaceFirst("^/+", "");
        Optional<Draft> draft = shown;
        Optional<byte[]> drafted = draft.flatMap(pages -> pages.pages().apply(name));
        if (drafted.isPresent()) {
            Reply.bytes(exchange, status, MediaTypes.HTML, Reloads.wired(drafted.get(), edition));
            return true;
        }
        if (draft.filter(pages -> pages.gone().test(name)).isPresent()) {
            return false;
        }
        Optional<FileChannel> found = site.open(path);
        if (found.isEmpty()) {
            return false;
        }
        String type = MediaTypes.of(path);
        try (FileChannel file = found.get();
                InputStream content = Channels.newInputStream(file)) {
            if (type.equals(MediaTypes.HTML)) {
                Reply.bytes(exchange, status, type, Reloads.wired(content.readAllBytes(), edition));
            } else {
                sendPart(exchange, type, file);
            }
        }
        return true;
    }

    private static void sendPart(HttpExchange exchange, String type, FileChannel file) throws IOException {
        ByteRange whole = new ByteRange(0, file.size());
        Optional<ByteRange> part = ByteRange.wanted(exchange.getRequestHeaders(), file.size());
        ByteRange sent = part.orElse(whole);
        exchange.getResponseHeaders().set("Accept-Ranges", "bytes");
        part.ifPresent(range -> exchange.getResponseHeaders().set("Content-Range", range.of(whole)));
        if (part.isPresent() && sent.isEmpty()) {
            Reply.text(exchange, 416, "The file is not that long.");
        } else if (Reply.begin(exchange, part.isPresent() ? 206 : 200, type, sent.length())) {
            copy(file, sent, Channels.newChannel(exchange.getResponseBody()));
        }
    }

    private static void copy(FileChannel file, ByteRange range, WritableByteChannel to) throws IOException {
        for (long at = range.start(); at < range.end(); ) {
            long copied = file.transferTo(at, range.end() - at, to);
            if (copied == 0) {
                throw new EOFException("the file became shorter");
            }
            at += copied;
        }
    }
}
