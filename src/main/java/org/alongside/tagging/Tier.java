package org.alongside.tagging;

import java.util.Locale;

/** How much a sentence says of a term. Words and not percentages: nobody should take them for measurements. */
public enum Tier {

    /** It shows it. */
    STRONG(1.0),

    /** It may show it; an editor decides. */
    POSSIBLE(0.5),

    /** Nothing was found. */
    NONE(0.0);

    private final double from;

    Tier(double from) {
        this.from = from;
    }

    /** The tier of a sum of weights. */
    static Tier of(double weight) {
        // Weights are sums of tenths, which binary fractions only come close to.
        return weight > STRONG.from - 0.001 ? STRONG : weight > POSSIBLE.from - 0.001 ? POSSIBLE : NONE;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
