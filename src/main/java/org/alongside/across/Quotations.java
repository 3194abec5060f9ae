package org.alongside.across;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.alongside.across.Trace.Quoted;
import org.alongside.story.Piece;
import org.alongside.story.Quote;

/** The quotations of all pieces, found again wherever their words stand. After it is built, safe for many threads at once. */
final class Quotations {

    /** Fewer words can be anybody's. */
    static final int SHORTEST = 8;

    private static final int LONGEST = 400;
    /** How many quotations with the same beginning are kept: a thousand copies are told of as well with a few. */
    private static final int KEPT = 8;

    private static final long FACTOR = 0x9E3779B97F4A7C15L;
    private static final long[] POWERS = new long[LONGEST + 1];

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = POWERS[i - 1] * FACTOR;
        }
    }

    /**
     * A quotation whose words stand in another piece.
     *
     * @param owner the piece that quotes them
     * @param otherSpeaker whether they are somebody else's there
     */
    record Met(int owner, int in, boolean otherSpeaker) {}

    private final int[] first;
    private final List<Quoted> quoted = new ArrayList<>();
    private final List<Integer> owners = new ArrayList<>();
    private final List<Integer> next = new ArrayList<>();

    Quotations(List<List<Quoted>> byPiece) {
        int all = byPiece.stream().mapToInt(List::size).sum();
        this.first = new int[Integer.highestOneBit(Math.max(1 << 8, all)) << 2];
        Arrays.fill(first, -1);
        for (int i = 0; i < byPiece.size(); i++) {
            for (Quoted quotation : byPiece.get(i)) {
                add(quotation, i);
            }
        }
    }

    private void add(Quoted quotation, int owner) {
        int slot = slot(quotation.start());
        int alike = 0;
        for (int at = first[slot]; at >= 0 && alike < KEPT; at = next.get(at)) {
            alike += quoted.get(at).start() == quotation.start() ? 1 : 0;
        }
        if (alike < KEPT) {
            next.add(first[slot]);
            first[slot] = quoted.size();
            quoted.add(quotation);
            owners.add(owner);
        }
    }

    private int slot(long start) {
        return (int) MinHash.mix(start) & (first.length - 1);
    }

    /** The quotations of a piece that are long enough. */
    static List<Quoted> of(Piece piece) {
        List<Quoted> found = new ArrayList<>();
        for (Quote quote : piece.body().quotes()) {
            int[] words = Tokens.masked(Tokens.of(piece, quote.text()));
            if (words.length >= SHORTEST && words.length <= LONGEST) {
                long[] hashes = hashes(words);
                found.add(new Quoted(
                        between(hashes, 0, SHORTEST), between(hashes, 0, words.length), words.length, name(quote)));
            }
        }
        return List.copyOf(found);
    }

    /**
     * Where the words of a piece are those that another quotes.
     *
     * @param words all of its words, as {@link Tokens#masked} has them
     * @param own its own quotations
     */
    List<Met> in(int[] words, int number, List<Quoted> own) {
        if (quoted.isEmpty()) {
            return List.of();
        }
        List<Met> found = new ArrayList<>();
        long[] hashes = hashes(words);
        for (int from = 0; from + SHORTEST < hashes.length; from++) {
            long start = between(hashes, from, from + SHORTEST);
            for (int at = first[slot(start)]; at >= 0; at = next.get(at)) {
                Quoted quotation = quoted.get(at);
                int to = from + quotation.words();
                if (quotation.start() == start
                        && owners.get(at) != number
                        && to < hashes.length
                        && between(hashes, from, to) == quotation.whole()) {
                    found.add(new Met(owners.get(at), number, isOthers(quotation, own)));
                }
            }
        }
        return found;
    }

    private static boolean isOthers(Quoted quotation, List<Quoted> own) {
        return own.stream()
                .anyMatch(other -> other.whole() == quotation.whole() && other.speaker() != quotation.speaker());
    }

    private static int name(Quote quote) {
        return Arrays.hashCode(Tokens.of(quote.speaker()));
    }

    /** For each place the hash of all words before it. */
    private static long[] hashes(int[] words) {
        long[] hashes = new long[words.length + 1];
        for (int i = 0; i < words.length; i++) {
            hashes[i + 1] = hashes[i] * FACTOR + MinHash.mix(words[i]);
        }
        return hashes;
    }

    private static long between(long[] hashes, int from, int to) {
        return hashes[to] - hashes[from] * POWERS[to - from];
    }
}
