package org.alongside.preview;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What every request passes. Drafts are not for strangers: a foreign web page can point its own name at this computer
 * (DNS rebinding) and would then be the same origin, so requests that call us by a foreign name are refused.
 */
final class Door extends Filter {

    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> METHODS = Set.of("GET", "HEAD");

    private final PrintWriter out;

    Door(PrintWriter out) {
        this.out = out;
    }

    @Override
    public String description() {
        return "only for this computer, only for reading";
    }

    @Override
    public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
        try (exchange) {
            setHeaders(exchange.getResponseHeaders());
            if (!isOwnName(exchange.getRequestHeaders().getFirst("Host"))) {
                Reply.text(exchange, 403, "The preview is only for the computer it runs on.");
            } else if (!METHODS.contains(exchange.getRequestMethod())) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                Reply.text(exchange, 405, "The preview can only be read.");
            } else {
                chain.doFilter(exchange);
            }
        } catch (RuntimeException e) {
            out.println("No answer for " + exchange.getRequestURI() + ", a fault of the program: " + e);
            throw e;
        }
    }

    private static void setHeaders(Headers headers) {
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
    }

    static boolean isOwnName(@Nullable String host) {
        return host != null
                && OWN_NAMES.contains(host.replaceFirst(":\\d{1,5}$", "").toLowerCase(Locale.ROOT));
    }
}
