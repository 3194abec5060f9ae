package org.alongside.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Answers in the way that {@link HttpExchange} wants them. */
final class Reply {

    private Reply() {}

    static void text(HttpExchange exchange, int status, String text) throws IOException {
        bytes(exchange, status, MediaTypes.TEXT, (text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    static void bytes(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        if (begin(exchange, status, type, body.length)) {
            exchange.getResponseBody().write(body);
        }
    }

    /**
     * Sends the head of an answer.
     *
     * @param length how long the body is, in bytes
     * @return whether the body has to follow: never if only the head was asked for
     */
    static boolean begin(HttpExchange exchange, int status, String type, long length) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        if (isHead(exchange)) {
            exchange.getResponseHeaders().set("Content-Length", Long.toString(length));
            exchange.sendResponseHeaders(status, -1);
            return false;
        }
        exchange.sendResponseHeaders(status, length == 0 ? -1 : length); // its 0 means: of unknown length
        return length > 0;
    }

    static boolean isHead(HttpExchange exchange) {
        return exchange.getRequestMethod().equals("HEAD");
    }
}
