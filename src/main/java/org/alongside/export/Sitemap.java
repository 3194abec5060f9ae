package org.alongside.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.alongside.page.Page;
import org.alongside.page.SiteSettings;
import org.alongside.story.Address;

/** The addresses of all pages, for search engines (sitemaps.org, protocol 0.9). */
record Sitemap(SiteSettings settings, List<Page> pages) {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /** The most addresses that the protocol allows in a file. */
    private static final int LARGEST = 50_000;

    /** One file, or an index of as many as it takes. */
    List<ExportFile> files() {
        List<Page> listed = pages.stream()
                .filter(page -> page.address().isPage())
                .sorted(Comparator.comparing(Page::address))
                .toList();
        Address main = new Address("sitemap.xml");
        if (listed.size() <= LARGEST) {
            return List.of(new ExportFile(main, () -> addresses(listed)));
        }
        List<ExportFile> files = new ArrayList<>();
        for (int from = 0; from < listed.size(); from += LARGEST) {
            List<Page> some = listed.subList(from, Math.min(listed.size(), from + LARGEST));
            files.add(new ExportFile(new Address("sitemap-" + (files.size() + 1) + ".xml"), () -> addresses(some)));
        }
        List<Address> parts = files.stream().map(ExportFile::address).toList();
        files.add(new ExportFile(main, () -> index(parts)));
        return files;
    }

    private byte[] addresses(List<Page> some) {
        return write("urlset", xml -> {
            for (Page page : some) {
                xml.element("url", () -> {
                    xml.text("loc", settings.url(page.address()));
                    if (page.changed().isPresent()) {
                        xml.text("lastmod", page.changed().get().toString());
                    }
                });
            }
        });
    }

    private byte[] index(List<Address> parts) {
        return write("sitemapindex", xml -> {
            for (Address part : parts) {
                xml.element("sitemap", () -> xml.text("loc", settings.url(part)));
            }
        });
    }

    private interface Entries {
        void write(Xml xml) throws XMLStreamException;
    }

    private static byte[] write(String root, Entries entries) {
        try {
            Xml xml = new Xml();
            return xml.root(root, NAMESPACE, () -> entries.write(xml)).bytes();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to memory", e);
        }
    }
}
