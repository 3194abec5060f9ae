package org.alongside.preview;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.alongside.story.MediaType;

/** What any file of a site is, by its name. The machine's own list would differ from one machine to the next. */
final class MediaTypes {

    static final String HTML = "text/html; charset=utf-8";
    static final String TEXT = "text/plain; charset=utf-8";
    static final String SCRIPT = "text/javascript; charset=utf-8";
    static final String STYLE = "text/css; charset=utf-8";

    private static final Set<String> FEEDS = Set.of("atom.xml", "feed.xml");

    private static final Map<String, String> BY_ENDING = Map.ofEntries(
            entry("html", HTML),
            entry("htm", HTML),
            entry("css", STYLE),
            entry("js", SCRIPT),
            entry("mjs", SCRIPT),
            entry("md", "text/markdown; charset=utf-8"),
            entry("ics", "text/calendar; charset=utf-8"),
            entry("xml", "application/xml"),
            entry("xsl", "application/xml"),
            entry("atom", "application/atom+xml"),
            entry("json", "application/json"),
            entry("jsonld", "application/ld+json"),
            entry("map", "application/json"),
            entry("webmanifest", "application/manifest+json"),
            entry("wasm", "application/wasm"),
            entry("zip", "application/zip"),
            entry("gz", "application/gzip"),
            entry("epub", "application/epub+zip"),
            entry("svg", "image/svg+xml"),
            entry("ico", "image/vnd.microsoft.icon"),
            entry("woff", "font/woff"),
            entry("woff2", "font/woff2"),
            entry("ttf", "font/ttf"),
            entry("otf", "font/otf"),
            entry("flac", "audio/flac"),
            entry("ogv", "video/ogg"),
            entry("mov", "video/quicktime"));

    private MediaTypes() {}

    /** The type to send with a file; browsers save what we do not know instead of showing it. */
    static String of(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        if (FEEDS.contains(name)) {
            return "application/atom+xml";
        }
        String other = BY_ENDING.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
        return MediaType.of(name).map(MediaTypes::withCharset).orElse(other);
    }

    private static String withCharset(MediaType type) {
        return type.name().startsWith("text/") ? type.name() + "; charset=utf-8" : type.name();
    }
}
