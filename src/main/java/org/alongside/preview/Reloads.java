package org.alongside.preview;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.alongside.preview.Preview.Baked;
import org.alongside.source.Finding;

/**
 * What open pages hear of the bakes. They are always told the whole state and never a step, so a page that was asleep,
 * or came late, ends where the others are: it reloads if it is of another edition than the site, and shows the findings
 * if the last bake was not whole.
 */
final class Reloads implements HttpHandler {

    /** Where our own files are among those of the site. */
    static final String FOLDER = "/__preview/";

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Set<Signal> listeners = ConcurrentHashMap.newKeySet();
    private volatile News latest = new News(newEdition(), true, List.of());

    /** @param edition names the site that is served; changes when it does, and when the preview starts anew */
    private record News(String edition, boolean whole, List<Trouble> findings) {}

    private record Trouble(String place, String level, String rule, String message, String hint) {
        static Trouble of(Finding f) {
            return new Trouble(f.at().toString(), f.level().word(), f.rule(), f.message(), f.hint());
        }
    }

    private static String newEdition() {
        return UUID.randomUUID().toString();
    }

    String edition() {
        return latest.edition();
    }

    void tell(Baked baked) {
        latest = new News(
                baked.whole() ? newEdition() : latest.edition(),
                baked.whole(),
                baked.findings().stream().map(Trouble::of).toList());
        listeners.forEach(Signal::raise);
    }

    /**
     * A page that will hear of the bakes.
     *
     * @param page in any encoding that contains ASCII
     * @param edition of the site that the page was taken from; the script reads it from the comment before it
     */
    static byte[] wired(byte[] page, String edition) {
        String text = new String(page, StandardCharsets.ISO_8859_1); // one character per byte, so nothing gets lost
        int end = text.toLowerCase(Locale.ROOT).lastIndexOf("</body>");
        int at = end < 0 ? text.length() : end;
        String script = "<!--" + edition + "--><script src=\"" + FOLDER + "reload.js\" defer></script>";
        return (text.substring(0, at) + script + text.substring(at)).getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        switch (exchange.getRequestURI().getPath().substring(FOLDER.length())) {
            case "events" -> sendEvents(exchange);
            case "reload.js" -> sendResource(exchange, "reload.js", MediaTypes.SCRIPT);
            case "worker.js" -> sendResource(exchange, "worker.js", MediaTypes.SCRIPT);
            case "overlay.css" -> sendResource(exchange, "overlay.css", MediaTypes.STYLE);
            default -> Reply.text(exchange, 404, "The preview has no such file.");
        }
    }

    private static void sendResource(HttpExchange exchange, String name, String type) throws IOException {
        try (InputStream resource = Objects.requireNonNull(Reloads.class.getResourceAsStream(name), name)) {
            Reply.bytes(exchange, 200, type, resource.readAllBytes());
        }
    }

    private void sendEvents(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, Reply.isHead(exchange) ? -1 : 0);
        if (Reply.isHead(exchange)) {
            return;
        }
        Signal signal = new Signal();
        listeners.add(signal);
        try {
            stream(exchange.getResponseBody(), signal);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            listeners.remove(signal);
        }
    }

    private void stream(OutputStream out, Signal signal) throws IOException, InterruptedException {
        String message = "retry: 1000\n" + message();
        while (true) {
            out.write(message.getBytes(StandardCharsets.UTF_8));
            out.flush();
            // a comment now and then, for only in writing we learn that a page is gone
            message = signal.await(HEARTBEAT) ? message() : ":\n\n";
        }
    }

    private String message() throws JsonProcessingException {
        return "data: " + JSON.writeValueAsString(latest) + "\n\n";
    }
}
