package org.alongside.search;

/**
 * How much it counts where a word stands: BM25F (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009,
 * section 3.6). A word's weight in a piece is the sum of the weights of the places where it stands, those in the text
 * divided by how long the text is. A query's score is the sum over its words of
 * {@code idf * weight * (K1 + 1) / (K1 + weight)}. Weights are kept as levels, each a fifth more than the one before.
 */
final class Weights {

    static final double TITLE = 5;
    static final double SUMMARY = 2;
    static final double LABEL = 1.5;
    static final double QUOTE = 1.4;
    static final double TEXT = 1;

    /** How soon it stops to matter that a word occurs once more; the usual value. */
    static final double K1 = 1.2;

    /** How much longer texts are held to say less with each word: 0 not at all, 1 in proportion; the usual value is 0.75. */
    static final double B = 0.6;

    static final int HIGHEST_LEVEL = 31;
    static final double LOWEST = 0.2;
    static final double STEP = 1.2;

    private Weights() {}

    /**
     * What the weights in a text are divided by.
     *
     * @param words of the text
     * @param mean of all texts
     */
    static double length(int words, double mean) {
        return 1 - B + B * words / mean;
    }

    static int level(double weight) {
        long level = Math.round(StrictMath.log(weight / LOWEST) / StrictMath.log(STEP));
        return (int) Math.max(0, Math.min(HIGHEST_LEVEL, level));
    }
}
