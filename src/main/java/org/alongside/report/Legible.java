package org.alongside.report;

import java.util.regex.Pattern;

/**
 * Text that cannot do anything to the place where it is shown. The name of a file may hold any character: one that
 * starts a new line, steers a terminal, or turns the direction of writing round could make a report say what it does not.
 */
final class Legible {

    private static final Pattern STEERING = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Cf}]");

    private Legible() {}

    /** The text with U+FFFD for each character that is not there to be read. */
    static String of(String text) {
        return STEERING.matcher(text).replaceAll("\uFFFD");
    }
}
