package org.alongside.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.catalogue.Edition;
import org.alongside.clearance.ClearedStory;
import org.alongside.kept.Memories;
import org.alongside.search.Inverter.Inverted;
import org.alongside.story.Address;
import org.alongside.story.Kind;
import org.alongside.vocabulary.Language;
import org.alongside.vocabulary.Vocabularies;

/**
 * The index of one language. Its folder has a name made of what is in it, so that a host and a browser can keep every file of it
 * for ever, and no part of one index is ever read with a part of another.
 */
public final class SearchIndex {

    /** What a query costs anyway, more or less: the code and the directory. A shard should be no more. */
    private static final int BYTES_OF_SHARD = 12_000;

    /** From here on shards grow with the square root of the pieces, so that the directory grows no faster either. */
    private static final int MANY_PIECES = 10_000;

    private final Address address;
    private final List<IndexFile> files;

    private SearchIndex(Address address, List<IndexFile> files) {
        this.address = address;
        this.files = List.copyOf(files);
    }

    static SearchIndex of(Edition edition, Vocabularies vocabularies, Memories memories) {
        int worthwhile = edition.everything().size() / 64;
        return of(edition, vocabularies, memories, Math.min(Runtime.getRuntime().availableProcessors(), worthwhile));
    }

    /** @param parts in which the texts are read at the same time; what comes of it is the same */
    static SearchIndex of(Edition edition, Vocabularies vocabularies, Memories memories, int parts) {
        Language language = edition.language();
        List<Document> documents = documents(edition, vocabularies);
        List<Inverted> inverted = invert(documents, language, Math.max(1, parts));
        List<IndexTerm> terms = IndexTerm.all(inverted);

        TermShards shards = new TermShards(terms, bytesOfShard(documents.size()));
        Map<String, Integer> counts = new HashMap<>();
        terms.forEach(term -> counts.put(term.text(), term.documents()));
        Spellings spellings = new Spellings(inverted, counts);
        CardBlocks cards = new CardBlocks(documents, memories.of("excerpt", Excerpts.class));
        FacetColumns facets = new FacetColumns(documents, vocabularies);

        Map<String, Object> directory = new LinkedHashMap<>();
        directory.put("format", TermShards.FORMAT);
        directory.put("language", language.code());
        directory.put("stemmer", Analysis.stemmer(language));
        directory.put("longest", Analysis.LONGEST);
        directory.put("clitics", Analysis.clitics(language));
        directory.put("stop", String.join(" ", Analysis.stopWords(language)));
        directory.put("documents", documents.size());
        directory.put("weights", List.of(Weights.LOWEST, Weights.STEP, Weights.K1));
        directory.put("cards", cards.size());
        directory.put("facets", facets.ids());
        directory.put("terms", String.join(" ", shards.firsts()));
        directory.put("beginnings", String.join(" ", spellings.firstBeginnings()));
        directory.put("endings", String.join(" ", spellings.firstEndings()));

        List<IndexFile> files = new ArrayList<>();
        files.add(new IndexFile("directory.shard", json(directory)));
        files.add(facets.file());
        files.addAll(shards.files());
        files.addAll(spellings.files());
        files.addAll(cards.files());
        return new SearchIndex(new Address("search/" + language.code() + "/" + Digest.of(files) + "/"), files);
    }

    /** What is news, the newest first, and then the standing pages, which have no place among dates. */
    private static List<Document> documents(Edition edition, Vocabularies vocabularies) {
        List<ClearedStory> pieces = Stream.concat(edition.latest().stream(), edition.of(Kind.PAGE).stream())
                .toList();
        return IntStream.range(0, pieces.size())
                .mapToObj(number -> Document.of(number, pieces.get(number), vocabularies))
                .toList();
    }

    /** Each inverter takes documents in a row, so that what they have found only needs to be joined. */
    private static List<Inverted> invert(List<Document> documents, Language language, int parts) {
        double mean = Math.max(
                1,
                documents.stream()
                        .mapToInt(document -> document.piece().body().words())
                        .average()
                        .orElse(1));
        return IntStream.range(0, parts)
                .parallel()
                .mapToObj(part -> Inverter.invert(
                        documents.subList(part * documents.size() / parts, (part + 1) * documents.size() / parts),
                        new Analysis(language),
                        mean))
                .toList();
    }

    private static int bytesOfShard(int documents) {
        return (int) (BYTES_OF_SHARD * Math.max(1, Math.sqrt((double) documents / MANY_PIECES)));
    }

    private static byte[] json(Map<String, Object> directory) {
        try {
            return new ObjectMapper().writeValueAsBytes(directory);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts and numbers always become JSON", e);
        }
    }

    /** Its folder. */
    public Address address() {
        return address;
    }

    public List<IndexFile> files() {
        return files;
    }
}
