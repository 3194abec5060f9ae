package org.alongside.story;

import java.text.Normalizer;
import java.util.Locale;

/** The name of a piece in its address: lower-case letters and digits in groups joined by single hyphens. */
public final class Slug {

    /** What a slug looks like. */
    public static final String PATTERN = "[a-z0-9]+(-[a-z0-9]+)*";

    /** The most characters of a slug. */
    public static final int LONGEST = 100;

    private Slug() {}

    /**
     * The slug of any words: accents folded, everything that is not a letter or digit of ASCII made a hyphen.
     *
     * @return a slug, or the empty text if the words have none of those letters
     */
    public static String from(String words) {
        String folded = Normalizer.normalize(words, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        String joined = folded.toLowerCase(Locale.ROOT).replaceAll("['’‘]", "").replaceAll("[^a-z0-9]+", "-");
        String bounded = joined.length() > LONGEST ? joined.substring(0, LONGEST) : joined;
        return bounded.replaceAll("^-|-$", "");
    }
}
