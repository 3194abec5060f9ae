package org.alongside.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.alongside.kept.ByteColumn;
import org.alongside.story.Kind;
import org.alongside.story.Piece;
import org.alongside.vocabulary.Facet;
import org.alongside.vocabulary.Term;
import org.alongside.vocabulary.Vocabularies;

/**
 * What each document is filed under, for filters and counts: for every facet a row of bits for each document, eight values a
 * byte, the first byte of all documents first.
 */
final class FacetColumns {

    /** @param values of a document, each an index of {@code ids} */
    private record Column(String name, List<String> ids, Function<Document, Collection<String>> values) {}

    private final List<Document> documents;
    private final List<Column> columns = new ArrayList<>();

    FacetColumns(List<Document> documents, Vocabularies vocabularies) {
        this.documents = documents;
        add(Facet.PRINCIPLES, vocabularies);
        add(Facet.OUTCOMES, vocabularies);
        add(Facet.PLACES, vocabularies);
        add(Facet.INTRODUCTIONS, vocabularies);
        columns.add(new Column(
                "kind",
                Kind.words(),
                document -> List.of(document.piece().kind().word())));
        List<String> years = documents.stream()
                .map(FacetColumns::years)
                .flatMap(List::stream)
                .distinct()
                .toList();
        columns.add(new Column("year", years, FacetColumns::years));
    }

    private void add(Facet facet, Vocabularies vocabularies) {
        List<String> ids = vocabularies.of(facet).terms().stream().map(Term::id).toList();
        columns.add(new Column(
                facet.singular(),
                ids,
                document -> document.piece().themes().of(facet).stream()
                        .flatMap(term -> Stream.concat(Stream.of(term.id()), term.within().stream()))
                        .toList()));
    }

    /** Its year; nobody looks for a standing page by when it was written. */
    private static List<String> years(Document document) {
        Piece piece = document.piece();
        return piece.kind() == Kind.PAGE
                ? List.of()
                : List.of(Integer.toString(piece.heading().date().getYear()));
    }

    /** The ids of each facet, in the order of their bits. */
    Map<String, List<String>> ids() {
        Map<String, List<String>> ids = new LinkedHashMap<>();
        columns.forEach(column -> ids.put(column.name(), column.ids()));
        return ids;
    }

    IndexFile file() {
        ByteColumn bytes = new ByteColumn(documents.size() * 8 + 1);
        bytes.put(TermShards.FORMAT);
        for (Column column : columns) {
            bytes.put(bits(column));
        }
        return new IndexFile("facets.shard", bytes.toBytes());
    }

    private byte[] bits(Column column) {
        int width = (column.ids().size() + 7) / 8;
        byte[] bits = new byte[width * documents.size()];
        Map<String, Integer> places = new LinkedHashMap<>();
        column.ids().forEach(id -> places.put(id, places.size()));
        for (Document document : documents) {
            for (String id : column.values().apply(document)) {
                Integer bit = places.get(id);
                if (bit != null) {
                    bits[bit / 8 * documents.size() + document.number()] |= (byte) (1 << bit % 8);
                }
            }
        }
        return bits;
    }
}
