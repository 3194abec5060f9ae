package org.alongside.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.alongside.Jar;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** This repository's own site, baked by the finished jar and served, once for all the browser's tests. */
record BakedSite(Path folder, SiteServer server) {
    /** The only page whose links start at the root of the host, because any address can lead to it. */
    static final String LOST = "404.html";

    static BakedSite get() {
        return Baked.SITE;
    }

    private static final class Baked {
        static final BakedSite SITE = bake(Path.of("target/it/site").toAbsolutePath());
    }

    private static BakedSite bake(Path out) {
        List<String> command = Jar.command("bake", "--site", ".", "--out", out.toString(), "--as-of", "2026-11-01");
        try {
            Program baked = Program.run(Path.of(""), command);
            assertThat(baked.exitCode()).as(baked.said()).isZero();
            return new BakedSite(out, SiteServer.start(out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The site that the page is seen in, as an address to put its own after. */
    String base(String page) {
        return page.equals(LOST) ? server.atRoot() : server.inRepository();
    }

    /** The addresses of all pages in the site, in order: a folder ends with a slash, home is empty. */
    List<String> pages() {
        return files("html").stream()
                .map(file -> file.replaceAll("(^|(?<=/))index\\.html$", ""))
                .toList();
    }

    /** The paths in the site of all files with this ending, in order. */
    List<String> files(String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith("." + ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file behind an address in the site. */
    Path file(String address) {
        return folder.resolve(address.isEmpty() || address.endsWith("/") ? address + "index.html" : address);
    }

    String text(String address) {
        try {
            return Files.readString(file(address));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page as it was written, knowing the address that its links are beside. */
    Document page(String address) {
        return Jsoup.parse(text(address), base(address) + address);
    }
}
