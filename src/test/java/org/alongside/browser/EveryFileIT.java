package org.alongside.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What every page promises as a file, whoever reads it: that it is light, closed to strangers, and in good form. */
final class EveryFileIT {
    private static final int HEAVIEST_PAGE = 40_000;
    private static final int HEAVIEST_STYLE = 15_000;

    private final BakedSite site = BakedSite.get();

    /** Without pictures, sound and the typeface, which is fetched once for all pages. */
    @Test
    void aPageIsLight() {
        assertThat(faults(page -> {
                    var parts = page.select("link[rel=stylesheet], script[src]").stream()
                            .map(part -> part.hasAttr("src") ? part.absUrl("src") : part.absUrl("href"))
                            .map(address -> address.replace(site.server().inRepository(), "")
                                    .replace(site.server().atRoot(), ""));
                    int weight = Stream.concat(Stream.of(addressOf(page)), parts)
                            .mapToInt(this::weight)
                            .sum();
                    return Stream.of("weighs " + weight).filter(words -> weight >= HEAVIEST_PAGE);
                }))
                .isEmpty();
    }

    @Test
    void theStyleIsLight() {
        assertThat(site.files("css"))
                .isNotEmpty()
                .allSatisfy(sheet -> assertThat(weight(sheet)).as(sheet).isLessThan(HEAVIEST_STYLE));
    }

    @Test
    void everyPageSaysWhatItMayLoad() {
        assertThat(faults(page -> Stream.of("has no policy, or an open one")
                        .filter(words -> page.select("head > meta[http-equiv=Content-Security-Policy]").stream()
                                .map(policy -> policy.attr("content"))
                                .noneMatch(policy -> policy.contains("default-src 'none'")
                                        && !policy.contains("unsafe")
                                        && !policy.contains("http")
                                        && !policy.contains("*")))))
                .isEmpty();
    }

    @Test
    void noPageCarriesScriptsOrStylesInItself() {
        assertThat(faults(page -> page.getAllElements().stream()
                        .filter(EveryFileIT::isInline)
                        .map(element -> element.shallowClone().outerHtml())))
                .isEmpty();
    }

    @Test
    void everyPageHasOneFirstHeading() {
        assertThat(faults(page -> Stream.of(page.select("h1").size())
                        .filter(count -> count != 1)
                        .map(count -> "has " + count)))
                .isEmpty();
    }

    @Test
    void everyPageSaysItsLanguage() {
        assertThat(faults(page -> {
                    String due = addressOf(page).startsWith("cy/") ? "cy" : "en";
                    return page.select("html").eachAttr("lang").stream().filter(lang -> !lang.equals(due));
                }))
                .isEmpty();
    }

    @Test
    void everyPageHasAPictureToBeSharedWith() {
        assertThat(faults(page -> {
                    var pictures = page.select("meta[property=og:image]").eachAttr("content").stream()
                            .map(picture -> picture.replaceFirst("^https?://[^/]+/", ""))
                            .filter(picture -> Files.isRegularFile(site.file(picture)))
                            .toList();
                    boolean wanting = pictures.size() != 1 && !addressOf(page).equals(BakedSite.LOST);
                    return Stream.of(page.select("meta[property=og:image]").outerHtml())
                            .filter(tag -> wanting);
                }))
                .isEmpty();
    }

    @Test
    void everyRecordingHasCaptions() {
        assertThat(site.pages()).anyMatch(page -> !recordings(site.page(page)).isEmpty());
        assertThat(faults(page -> recordings(page).stream()
                        .filter(recording -> recording
                                .select("> track[kind=captions][src][srclang]")
                                .isEmpty())
                        .map(Element::outerHtml)))
                .isEmpty();
    }

    private static List<Element> recordings(Document page) {
        return page.select("audio, video");
    }

    /** A block of data is no script: a browser does not run it. */
    private static boolean isInline(Element element) {
        boolean script = element.normalName().equals("script")
                && !element.hasAttr("src")
                && !element.attr("type").equals("application/ld+json");
        boolean handler = element.attributes().asList().stream()
                .map(Attribute::getKey)
                .anyMatch(name -> name.equals("style") || name.startsWith("on"));
        boolean hidden = element.attr("href").startsWith("javascript:");
        return script || handler || hidden || element.normalName().equals("style");
    }

    private List<String> faults(Function<Document, Stream<String>> rule) {
        return site.pages().stream()
                .map(site::page)
                .flatMap(page -> rule.apply(page).map(fault -> "/" + addressOf(page) + ": " + fault))
                .toList();
    }

    private String addressOf(Document page) {
        return page.location()
                .replace(site.server().inRepository(), "")
                .replace(site.server().atRoot(), "");
    }

    private int weight(String address) {
        var compressed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(site.text(address).getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.size();
    }
}
