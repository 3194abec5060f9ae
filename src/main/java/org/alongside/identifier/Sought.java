package org.alongside.identifier;

import java.util.regex.Pattern;

/**
 * A pattern to look for. Its first group is the identifier; the rest is what has to stand around it.
 *
 * @param before how far before a sign a match can begin
 * @param after how far behind a sign it can end
 */
record Sought(Pattern pattern, Sign sign, int before, int after) {

    private static final int NEAR = 12;

    /** With a figure among its first and last few characters. */
    static Sought digits(Pattern pattern) {
        return new Sought(pattern, Sign.DIGIT, NEAR, NEAR);
    }
}
