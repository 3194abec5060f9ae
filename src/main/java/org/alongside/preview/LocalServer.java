package org.alongside.preview;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An HTTP server that only this computer reaches. */
final class LocalServer implements AutoCloseable {

    static {
        // the server sends head and body apart, and without this the body waits 40 ms for the head to be acknowledged
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final ExecutorService requests = Executors.newCachedThreadPool(task -> daemon("preview-request", task));
    private final HttpServer server;
    private final Door door;

    private LocalServer(HttpServer server, Door door) {
        this.server = server;
        this.door = door;
    }

    /** Takes the port; who asks from now on is answered after {@link #start}. */
    static LocalServer bind(int port, PrintWriter out) {
        try {
            InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
            return new LocalServer(HttpServer.create(address, 0), new Door(out));
        } catch (IOException e) {
            throw new UncheckedIOException("port " + port + " cannot be used; is another preview running?", e);
        }
    }

    /** Lets a handler answer for all addresses that start so; it need not close the exchange. */
    void answer(String path, HttpHandler handler) {
        server.createContext(path, handler).getFilters().add(door);
    }

    void start() {
        server.setExecutor(requests);
        server.start();
    }

    /** By number, because the name {@code localhost} may lead to another program that listens on IPv6. */
    URI address() {
        InetSocketAddress address = server.getAddress();
        String host = address.getAddress().getHostAddress();
        return URI.create("http://" + (host.contains(":") ? "[::1]" : host) + ":" + address.getPort() + "/");
    }

    @Override
    public void close() {
        server.stop(0);
        requests.shutdownNow();
    }

    /** A thread that does not keep the program from ending. */
    static Thread daemon(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
