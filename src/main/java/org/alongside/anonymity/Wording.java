package org.alongside.anonymity;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import org.alongside.source.Located;
import org.alongside.source.Location;
import org.alongside.source.Sha256;
import org.alongside.source.SourceText;

/**
 * All words of a piece that readers will see or hear, its title first and its body last, as one text that knows where each
 * part stands in the file. What is examined, and what a person has checked, is exactly this.
 */
public final class Wording {

    /** Between two parts, so that no sentence and no number goes on from one into the next. */
    private static final String APART = "\n\n";

    /** Sixty-four bits: enough to notice every change, and short enough to stand in a header. */
    private static final int HASH_BYTES = 8;

    private interface Part {
        Location at(int start, int end);
    }

    private final TreeMap<Integer, Part> parts;
    private final String text;

    private Wording(TreeMap<Integer, Part> parts, String text) {
        this.parts = parts;
        this.text = text;
    }

    /**
     * The words of a piece.
     *
     * @param fields texts of the header, in the order in which readers meet them
     * @param bodyStart where the body starts in the file
     */
    public static Wording of(List<Located<String>> fields, SourceText source, int bodyStart) {
        TreeMap<Integer, Part> parts = new TreeMap<>();
        List<String> texts = new ArrayList<>();
        int start = 0;
        for (Located<String> field : fields) {
            parts.put(start, (from, to) -> field.at());
            texts.add(field.value());
            start += field.value().length() + APART.length();
        }
        parts.put(start, (from, to) -> source.at(bodyStart + from, bodyStart + to));
        texts.add(source.text().substring(bodyStart).stripTrailing());
        return new Wording(parts, String.join(APART, texts));
    }

    public String text() {
        return text;
    }

    /** All but the body. */
    public String shownFields() {
        return text.substring(0, parts.lastKey());
    }

    /** Where the body stands. */
    Location body() {
        return at(new Span(parts.lastKey(), parts.lastKey()));
    }

    /** Where in the file something stands; of a field only its whole place is known. */
    Location at(Span span) {
        var part = parts.floorEntry(span.start());
        return part.getValue().at(span.start() - part.getKey(), span.end() - part.getKey());
    }

    /** The beginning of a SHA-256, in hexadecimal: the same for the same words, whatever the rest of their file says. */
    public String hash() {
        return HexFormat.of().formatHex(Sha256.of(text), 0, HASH_BYTES);
    }
}
