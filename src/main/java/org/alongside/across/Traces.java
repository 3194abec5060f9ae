package org.alongside.across;

import java.util.List;
import java.util.stream.IntStream;
import org.alongside.across.Quotations.Met;
import org.alongside.story.Kind;
import org.alongside.story.Piece;
import org.alongside.story.Story;

/**
 * Reads all stories twice, on all cores: once to keep a trace of each and count their words, and once more, when it is known
 * which words are rare and which sentences are quoted, to find these.
 *
 * @param met quotations whose words stand in another piece
 */
record Traces(List<Trace> each, List<Met> met) {

    /** Fewer words are no episode: a quotation, perhaps. */
    private static final int SHORTEST = 60;

    private record Second(Rare rare, List<Met> met) {}

    static Traces of(List<Story> stories) {
        RareWords words = new RareWords(stories.size());
        List<Trace> first = stories.parallelStream()
                .map(story -> first(story.piece(), words))
                .toList();
        Quotations quotations = new Quotations(first.stream().map(Trace::quoted).toList());
        List<Second> second = IntStream.range(0, stories.size())
                .parallel()
                .mapToObj(i -> second(stories.get(i).piece(), i, first.get(i), words, quotations))
                .toList();
        List<Trace> each = IntStream.range(0, stories.size())
                .mapToObj(i -> first.get(i).with(second.get(i).rare()))
                .toList();
        return new Traces(
                each, second.stream().flatMap(read -> read.met().stream()).toList());
    }

    private static Trace first(Piece piece, RareWords words) {
        if (!isCompared(piece)) {
            return Trace.NOTHING;
        }
        int[] tokens = Tokens.of(piece);
        int[] masked = Tokens.masked(tokens);
        words.count(RareWords.in(tokens));
        return new Trace(
                masked.length < SHORTEST ? MinHash.EMPTY : MinHash.ofShingles(masked),
                Rare.NONE,
                Quotations.of(piece),
                Attributes.of(tokens));
    }

    private static Second second(Piece piece, int number, Trace first, RareWords words, Quotations quotations) {
        if (!isCompared(piece)) {
            return new Second(Rare.NONE, List.of());
        }
        int[] tokens = Tokens.of(piece);
        return new Second(
                first.shingles().isEmpty() ? Rare.NONE : words.rareOf(RareWords.in(tokens)),
                quotations.in(Tokens.masked(tokens), number, first.quoted()));
    }

    /** Standing pages and series tell of nobody. */
    private static boolean isCompared(Piece piece) {
        return piece.kind().isTelling() || piece.kind() == Kind.COLLECTION;
    }
}
