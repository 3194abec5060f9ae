package org.alongside.export;

import java.time.LocalDate;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.alongside.clearance.ClearedStory;
import org.alongside.page.SiteSettings;
import org.alongside.story.Address;
import org.alongside.story.Piece;

/**
 * The newest pieces as an Atom feed (RFC 4287).
 *
 * @param page the page that the feed is about; the feed lies beside it
 * @param stories newest first
 */
record AtomFeed(SiteSettings settings, String title, Address page, List<ClearedStory> stories) {

    private static final int LONGEST = 50;

    /** When nothing has been published yet, a feed must still have a date. */
    private static final LocalDate BEFORE_EVERYTHING = LocalDate.of(2000, 1, 1);

    ExportFile file() {
        return new ExportFile(page.file("feed.xml"), this::bytes);
    }

    private byte[] bytes() {
        try {
            Xml xml = new Xml();
            return xml.root("feed", "http://www.w3.org/2005/Atom", () -> feed(xml))
                    .bytes();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to memory", e);
        }
    }

    private void feed(Xml xml) throws XMLStreamException {
        LocalDate updated = stories.stream()
                .map(AtomFeed::updated)
                .max(LocalDate::compareTo)
                .orElse(BEFORE_EVERYTHING);
        xml.text("title", title);
        xml.text("id", settings.url(page));
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", settings.url(page));
        xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", settings.url(page.file("feed.xml")));
        xml.text("updated", midnight(updated));
        xml.element("author", () -> xml.text("name", title));
        for (ClearedStory story : stories.subList(0, Math.min(LONGEST, stories.size()))) {
            xml.element("entry", () -> entry(xml, story.piece()));
        }
    }

    private void entry(Xml xml, Piece piece) throws XMLStreamException {
        xml.text("title", piece.heading().title());
        xml.text("id", settings.url(piece.address()));
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", settings.url(piece.address()));
        xml.text("published", midnight(piece.heading().date()));
        xml.text("updated", midnight(piece.heading().changed()));
        xml.text("summary", piece.heading().summary());
    }

    private static LocalDate updated(ClearedStory story) {
        return story.piece().heading().changed();
    }

    private static String midnight(LocalDate day) {
        return day + "T00:00:00Z";
    }
}
