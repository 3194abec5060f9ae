package org.alongside.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alongside.story.Piece;

/** How a piece is quoted in a paper, passed on, and described to machines. */
final class Citing {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final EditionPages of;

    Citing(EditionPages of) {
        this.of = of;
    }

    /** The reference for a committee paper: title, publisher, date, address. */
    String words(Piece piece) {
        return "“" + piece.heading().title() + "”. " + site() + ", "
                + of.words().date(piece.heading().date(), of.language()).get("text") + ". " + url(piece);
    }

    /** Plain links that pass a piece on; nothing is loaded from those sites. */
    List<Map<String, Object>> share(Piece piece) {
        String url = encode(url(piece));
        String title = encode(piece.heading().title());
        return List.of(
                link("email", "E-mail", "mailto:?subject=" + title + "&body=" + url),
                link("linkedin", "LinkedIn", "https://www.linkedin.com/sharing/share-offsite/?url=" + url),
                link("facebook", "Facebook", "https://www.facebook.com/sharer/sharer.php?u=" + url),
                link("x", "X", "https://x.com/intent/post?url=" + url + "&text=" + title));
    }

    private static Map<String, Object> link(String id, String label, String url) {
        return Map.of("id", id, "label", label, "url", url);
    }

    /** The piece as a schema.org Article in JSON-LD, safe inside a script element. */
    String structured(Piece piece) {
        Map<String, Object> article = new LinkedHashMap<>();
        article.put("@context", "https://schema.org");
        article.put("@type", "Article");
        article.put("headline", piece.heading().title());
        article.put("description", piece.heading().summary());
        article.put("datePublished", piece.heading().date().toString());
        piece.heading().updated().ifPresent(day -> article.put("dateModified", day.toString()));
        article.put("inLanguage", piece.language().code());
        article.put("url", url(piece));
        Map<String, Object> publisher = new LinkedHashMap<>();
        publisher.put("@type", "Organization");
        publisher.put("name", site());
        article.put("publisher", publisher);
        try {
            return JSON.writeValueAsString(article).replace("<", "\\u003c");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts and maps are always JSON", e);
        }
    }

    private String site() {
        return of.settings().title().in(of.language());
    }

    private String url(Piece piece) {
        return of.settings().url(piece.address());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
