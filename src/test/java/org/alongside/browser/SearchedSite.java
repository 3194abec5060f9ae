package org.alongside.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alongside.Outcome;
import org.alongside.TestSite;

/** A small site with its index, and a window in which the engine is asked without a page around it. */
record SearchedSite(Chromium chromium, Page window, String engine, String index) implements AutoCloseable {
    private static final String ASK = """
            async ({engine, index, query, filters, sort}) => {
              const {open} = await import(engine);
              globalThis.opened = globalThis.opened || open(index);
              const found = await (await globalThis.opened).search({query, filters, sort});
              const results = await found.results(0, 10);
              const {total, corrected, ignored, absent, failed, partly} = found;
              return JSON.stringify({total, corrected, ignored, absent, failed, partly, counts: await found.counts(),
                slugs: results.map(({address}) => address.split('/')[1]),
                places: results.map(({passage}) => passage),
                excerpts: results.map(({excerpt}) => excerpt.map(({text, marked}) => marked ? `[${text}]` : text).join(''))});
            }""";

    static SearchedSite of(TestSite sources) throws IOException {
        Outcome outcome = sources.bake();
        assertThat(outcome.published()).as(outcome.findings().toString()).isTrue();
        SiteServer server = SiteServer.start(sources.out());
        var chromium = Chromium.open();
        Page window = chromium.browser().newPage();
        String engine = server.atRoot() + "js/search/engine.js";
        window.navigate(engine);
        return new SearchedSite(chromium, window, engine, server.atRoot() + index(sources.out()));
    }

    private static String index(Path site) {
        try (Stream<Path> folders = Files.list(site.resolve("search/en"))) {
            return "search/en/" + folders.findFirst().orElseThrow().getFileName() + "/";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Answer ask(String query) {
        return ask(query, Map.of(), "relevance");
    }

    Answer ask(String query, Map<String, List<String>> filters, String sort) {
        Object said = window.evaluate(
                ASK, Map.of("engine", engine, "index", index, "query", query, "filters", filters, "sort", sort));
        try {
            return new Answer(new ObjectMapper().readTree(said.toString()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The next question fetches everything anew. */
    void forget() {
        window.evaluate("() => { globalThis.opened = undefined; }");
    }

    /** What the engine says. */
    record Answer(JsonNode all) {

        int total() {
            return all.path("total").asInt();
        }

        boolean partly() {
            return all.path("partly").asBoolean();
        }

        List<String> list(String name) {
            List<String> list = new ArrayList<>();
            all.path(name).forEach(text -> list.add(text.asText()));
            return list;
        }

        /** The results in their order, by the last part of their addresses. */
        List<String> slugs() {
            return list("slugs");
        }

        List<String> excerpts() {
            return list("excerpts");
        }

        /** What was taken for the first word that is nowhere. */
        String meant() {
            return all.path("corrected").path(0).path("meant").asText();
        }

        int count(String facet, String id) {
            return all.path("counts").path(facet).path(id).asInt();
        }
    }

    @Override
    public void close() {
        chromium.close();
    }
}
