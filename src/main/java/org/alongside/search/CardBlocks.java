package org.alongside.search;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.alongside.kept.Memory;
import org.alongside.story.Piece;
import org.alongside.vocabulary.Term;

/** What is shown of each document when it is a result, some documents a file. */
final class CardBlocks {

    private static final JsonFactory JSON = new JsonFactory();

    /** What a file should have in characters, so that the ten files of ten results are a small download. */
    private static final int CHARACTERS = 3_000;

    private static final int OF_HEAD = 300;

    private final List<Document> documents;
    private final Memory<Excerpts> memory;
    private final int budget;
    private final int size;

    CardBlocks(List<Document> documents, Memory<Excerpts> memory) {
        this.documents = documents;
        this.memory = memory;
        this.budget = Excerpts.budget(documents.size());
        this.size = Math.max(1, CHARACTERS / (budget + OF_HEAD));
    }

    /** How many documents are in each file but the last. */
    int size() {
        return size;
    }

    List<IndexFile> files() {
        int blocks = (documents.size() + size - 1) / size;
        return IntStream.range(0, blocks)
                .parallel()
                .mapToObj(block -> new IndexFile(
                        "cards-" + block + ".shard",
                        json(documents.subList(block * size, Math.min(documents.size(), (block + 1) * size)))))
                .toList();
    }

    private byte[] json(List<Document> block) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartArray();
            for (Document document : block) {
                write(document, json);
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void write(Document document, JsonGenerator json) throws IOException {
        Piece piece = document.piece();
        json.writeStartArray();
        json.writeString(piece.address().path());
        json.writeString(piece.heading().title());
        json.writeString(piece.heading().date().toString());
        json.writeString(piece.kind().word());
        json.writeString(piece.themes().place().map(Term::id).orElse(""));
        json.writeString(piece.heading().summary());
        json.writeStartArray();
        Excerpts excerpts = memory.recall(Excerpts.question(document, budget), () -> Excerpts.of(document, budget));
        for (Excerpts.Kept kept : excerpts.kept()) {
            json.writeNumber(kept.passage());
            json.writeString(kept.text());
        }
        json.writeEndArray();
        json.writeEndArray();
    }
}
