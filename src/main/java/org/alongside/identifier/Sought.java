package org.alongside.identifier;

import java.util.regex.Pattern;

/**
 * A pattern to look for. Its first group is the identifier; the rest is what has to stand around it.
 *
 * @param start where a match can begin
 * @param sign what shows near every match
 * @param before how far before a sign a match can begin
 * @param latest how far behind a sign it can begin: not at all if the sign is part of every match
 * @param after how far behind a sign it can end
 * @param figures how many every match has at least
 */
record Sought(Pattern pattern, Start start, Sign sign, int before, int latest, int after, int figures) {

    private static final int NEAR = 12;

    /** Every match has the sign in it. */
    Sought(Pattern pattern, Start start, Sign sign, int before, int after) {
        this(pattern, start, sign, before, 0, after, 0);
    }

    /** With a figure among its first and last few characters. */
    static Sought digits(Pattern pattern, Start start, int figures) {
        return digits(pattern, start, NEAR, NEAR, figures);
    }

    /** With figures, one of them not farther from the start and the end than so many characters. */
    static Sought digits(Pattern pattern, Start start, int before, int after, int figures) {
        return new Sought(pattern, start, Sign.DIGIT, before, 0, after, figures);
    }
}
