package org.alongside.across;

/** Words and pairs of words of a piece that few pieces have. */
final class Rare {

    static final Rare NONE = new Rare(new int[0], 0, 0);

    private final int[] kept;
    private final int shared;
    private final int all;

    /**
     * @param kept the rarest of those that some other piece has too
     * @param shared how many of those there are
     * @param all how many there are, with those that nobody else has
     */
    Rare(int[] kept, int shared, int all) {
        this.kept = kept;
        this.shared = shared;
        this.all = all;
    }

    int kept() {
        return kept.length;
    }

    int kept(int index) {
        return kept[index];
    }

    /**
     * How much of the rare words of the shorter of two pieces the other has. Of long pieces only the rarest are kept, so what
     * both have of them stands for more.
     *
     * @param both how many of those that are kept both have
     */
    double alike(Rare other, int both) {
        double estimated = Math.max(
                both * (double) shared / Math.max(1, kept.length),
                both * (double) other.shared / Math.max(1, other.kept.length));
        return Math.min(1, estimated / Math.max(1, Math.min(all, other.all)));
    }
}
