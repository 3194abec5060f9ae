package org.alongside.identifier;

import java.util.regex.Pattern;

/**
 * A pattern to look for. Its first group is the identifier; the rest is what has to stand around it.
 *
 * @param before how far before a sign a match can begin
 * @param latest how far behind a sign it can begin: not at all if the sign is part of every match
 * @param after how far behind a sign it can end
 */
record Sought(Pattern pattern, Sign sign, int before, int latest, int after) {

    private static final int NEAR = 12;

    /** Every match has the sign in it. */
    Sought(Pattern pattern, Sign sign, int before, int after) {
        this(pattern, sign, before, 0, after);
    }

    /** With a figure among its first and last few characters. */
    static Sought digits(Pattern pattern) {
        return new Sought(pattern, Sign.DIGIT, NEAR, NEAR);
    }
}
