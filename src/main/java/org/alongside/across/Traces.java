package org.alongside.across;

import java.util.List;
import java.util.stream.IntStream;
import org.alongside.across.Quotations.Met;
import org.alongside.kept.Later;
import org.alongside.kept.Memory;
import org.alongside.story.Kind;
import org.alongside.story.Piece;
import org.alongside.story.Story;

/**
 * Goes through all stories twice, on all cores: once to keep a trace of each and count their words, and once more, when it is
 * known which words are rare and which sentences are quoted, to find these.
 *
 * @param met quotations whose words stand in another piece
 */
record Traces(List<Trace> each, List<Met> met) {

    /** Fewer words are no episode: a quotation, perhaps. */
    private static final int SHORTEST = 60;

    private record First(Later<int[]> tokens, Trace trace) {

        static final First NOTHING = new First(Later.held(new int[0]), Trace.NOTHING);
    }

    private record Second(Trace trace, List<Met> met) {}

    static Traces of(List<Story> stories, Memory<PieceWords> memory) {
        RareWords words = new RareWords(stories.size());
        List<First> first = stories.parallelStream()
                .map(story -> first(story.piece(), memory, words))
                .toList();
        Quotations quotations =
                new Quotations(first.stream().map(read -> read.trace().quoted()).toList());
        List<Second> second = IntStream.range(0, stories.size())
                .parallel()
                .mapToObj(i -> second(i, first.get(i), words, quotations))
                .toList();
        return new Traces(
                second.stream().map(Second::trace).toList(),
                second.stream().flatMap(read -> read.met().stream()).toList());
    }

    private static First first(Piece piece, Memory<PieceWords> memory, RareWords words) {
        if (!isCompared(piece)) {
            return First.NOTHING;
        }
        PieceWords read = memory.recall(PieceWords.question(piece), () -> PieceWords.of(piece));
        int[] tokens = read.tokens().get();
        words.count(RareWords.in(tokens));
        int[] masked = Tokens.masked(tokens);
        MinHash shingles = masked.length < SHORTEST ? MinHash.EMPTY : MinHash.ofShingles(masked);
        return new First(read.tokens(), new Trace(shingles, Rare.NONE, read.quoted(), read.told()));
    }

    private static Second second(int number, First first, RareWords words, Quotations quotations) {
        Trace trace = first.trace();
        int[] tokens = first.tokens().get();
        return new Second(
                trace.shingles().isEmpty() ? trace : trace.with(words.rareOf(RareWords.in(tokens))),
                quotations.in(Tokens.masked(tokens), number, trace.quoted()));
    }

    /** Standing pages and series tell of nobody. */
    private static boolean isCompared(Piece piece) {
        return piece.kind().isTelling() || piece.kind() == Kind.COLLECTION;
    }
}
