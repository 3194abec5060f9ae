package org.alongside.across;

import java.util.List;
import org.alongside.source.Finding;

/**
 * One episode, told twice: under two names, or once more with other words. Each telling gives away what the other left out.
 * Whole texts are compared by their sketches; what is told more freely, by the rare words that both have.
 */
final class SameEpisodeRule implements CrossRule {

    /** Two lives told in one network have 0.03 in common; one with every fifth word changed and a third left out has 0.27. */
    static final double ALIKE = 0.12;

    /** How much of the rare words of the shorter telling the other has: in two lives 0.07, in an Easy Read version 0.3. */
    static final double RARE_ALIKE = 0.2;

    /** Where there are two pieces, every word that both have is rare: then they need twice as many, and soon hardly more. */
    private static final double FEW_PIECES = 0.4;

    /** Fewer could be chance. */
    private static final int FEWEST_RARE = 12;

    @Override
    public String id() {
        return "anonymity.same-episode";
    }

    @Override
    public List<Finding> in(Corpus corpus, Exceptions exceptions) {
        Pairs pairs = new Pairs(id(), corpus, exceptions);
        List<MinHash> sketches = corpus.traces().stream().map(Trace::shingles).toList();
        Bands.eachPair(sketches, (one, other) -> {
            double alike = sketches.get(one).alike(sketches.get(other));
            return alike >= ALIKE && take(one, other, 1 + alike, corpus, pairs);
        });
        SharedWords words = new SharedWords(corpus.traces());
        for (int i = 0; i < corpus.size(); i++) {
            int story = i;
            if (!pairs.has(story)) {
                words.before(story, FEWEST_RARE, (other, alike) -> {
                    if (alike >= RARE_ALIKE + FEW_PIECES / corpus.size()) {
                        take(story, other, alike, corpus, pairs);
                    }
                });
            }
        }
        return pairs.findings(
                "much of this is told in another piece too, perhaps under other names",
                "leave one out, or tie them with `translation-of` or `easy-read-of`");
    }

    private static boolean take(int one, int other, double alike, Corpus corpus, Pairs pairs) {
        if (corpus.kin().isSameWork(one, other)) {
            return false;
        }
        pairs.add(one, other, alike);
        return pairs.has(Math.max(one, other));
    }
}
