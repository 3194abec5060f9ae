package org.alongside.source;

import java.util.Comparator;

/**
 * A problem in the content, told to its author. A finding is a value, never an exception, so that all of them can be
 * shown together; and it points at the text without repeating it, because build logs are read by strangers.
 *
 * @param at where it is
 * @param level whether it keeps the piece from being published
 * @param rule stable id of the rule, for example {@code date.format}
 * @param message the fact
 * @param hint what to write instead
 */
public record Finding(Location at, Level level, String rule, String message, String hint)
        implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::at)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::message)
            .thenComparing(Finding::hint)
            .thenComparing(Finding::level);

    public boolean isError() {
        return level == Level.ERROR;
    }

    /** The same fact, when it does not stop anything. */
    public Finding asWarning() {
        return new Finding(at, Level.WARNING, rule, message, hint);
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    /** {@code content/harvest.md:12:8: error[date.format] not a date (write it as 2024-05-31)}. */
    @Override
    public String toString() {
        return at + ": " + level.word() + "[" + rule + "] " + message + (hint.isEmpty() ? "" : " (" + hint + ")");
    }
}
