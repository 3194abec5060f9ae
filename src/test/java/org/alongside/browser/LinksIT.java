package org.alongside.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Whatever the site points at within itself is there: pages, files and passages, from pages, feeds and site map. */
final class LinksIT {
    private static final Pattern STYLE_ADDRESS = Pattern.compile("url\\(\\s*[\"']?([^\"')]+)[\"']?\\s*\\)");

    private final BakedSite site = BakedSite.get();
    private final Set<String> whole = new HashSet<>();
    private final Set<String> broken = new TreeSet<>();

    @Test
    void everyLinkOfAPageLeadsSomewhere() {
        for (String page : site.pages()) {
            Document document = site.page(page);
            for (Element element : document.select("[href], [src], [poster], [data], [srcset]")) {
                addresses(element).forEach(address -> checkRelative(page, address));
            }
        }
        assertThat(broken).isEmpty();
        assertThat(whole).hasSizeGreaterThan(300);
    }

    @Test
    void everyAddressOfAStyleSheetLeadsSomewhere() {
        for (String sheet : site.files("css")) {
            STYLE_ADDRESS.matcher(site.text(sheet)).results().forEach(found -> checkRelative(sheet, found.group(1)));
        }
        assertThat(broken).isEmpty();
        assertThat(whole).hasSizeGreaterThan(3);
    }

    @Test
    void everyFullAddressInAnyFileLeadsSomewhere() throws IOException {
        String host = host();
        var full = Pattern.compile(Pattern.quote(host) + "([^\\s\"'<>()\\\\]*)");
        Stream.of("html", "xml", "txt", "json", "webmanifest")
                .flatMap(ending -> site.files(ending).stream())
                .forEach(file -> full.matcher(site.text(file))
                        .results()
                        .map(found -> Parser.unescapeEntities(found.group(1), false))
                        .map(address -> address.replaceFirst("[.,;:]+$", ""))
                        .forEach(address -> check(file, address.replaceFirst("^/", ""), host + address)));
        assertThat(broken).isEmpty();
        assertThat(whole).hasSizeGreaterThan(200);
    }

    @Test
    void theSiteMapNamesEveryPageButTheLostOne() throws IOException {
        String host = host() + "/";
        List<String> named = Jsoup.parse(site.text("sitemap.xml"), "", Parser.xmlParser()).select("loc").stream()
                .map(Element::text)
                .map(address -> address.replace(host, ""))
                .toList();
        var pages = new ArrayList<>(site.pages());
        pages.remove(BakedSite.LOST);
        assertThat(named).doesNotHaveDuplicates().containsAll(indexed(pages));
    }

    private List<String> indexed(List<String> pages) {
        return pages.stream()
                .filter(page -> site.page(page)
                        .select("meta[name=robots][content*=noindex]")
                        .isEmpty())
                .toList();
    }

    private static Stream<String> addresses(Element element) {
        var single = Stream.of("href", "src", "poster", "data")
                .filter(element::hasAttr)
                .map(element::attr);
        var several = Stream.of(element.attr("srcset").split(",", -1))
                .map(String::strip)
                .filter(candidate -> !candidate.isEmpty())
                .map(candidate -> candidate.split("\\s", 2)[0]);
        return Stream.concat(single, several);
    }

    /** Checks an address that was written beside another, unless it leads out of the site. */
    private void checkRelative(String from, String address) {
        URI self = URI.create(site.base(from) + from);
        URI target = self.resolve(address);
        boolean elsewhere = target.isOpaque() || !self.getAuthority().equals(target.getAuthority());
        if (elsewhere) {
            return;
        }
        if (target.toString().startsWith(site.base(from))) {
            check(from, target.toString().substring(site.base(from).length()), address);
        } else {
            broken.add("/" + from + " leads out of the site's folder: " + address);
        }
    }

    private void check(String from, String address, String written) {
        if (whole.contains(address)) {
            return;
        }
        if (leadsSomewhere(address)) {
            whole.add(address);
        } else {
            broken.add("/" + from + " leads nowhere: " + written);
        }
    }

    private boolean leadsSomewhere(String address) {
        URI target = URI.create("/" + address);
        Path file = site.file(target.getPath().substring(1));
        if (!Files.isRegularFile(file)) {
            return false;
        }
        String fragment = target.getFragment();
        return fragment == null
                || Jsoup.parse(site.text(target.getPath().substring(1))).getElementById(fragment) != null;
    }

    /** The host that the site is baked for, as its settings say it. */
    private static String host() throws IOException {
        var settings = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("jbake.properties"), UTF_8)) {
            settings.load(reader);
        }
        return settings.getProperty("site.host");
    }
}
