package org.alongside.source;

import java.util.Comparator;

/**
 * Where something stands in a file that an author can open.
 *
 * @param file path from the site's folder, with {@code /} between its parts
 * @param line first line, from 1
 * @param column first character of that line, from 1, counted in Unicode code points
 * @param endLine last line
 * @param endColumn the character after the last one
 */
public record Location(String file, int line, int column, int endLine, int endColumn) implements Comparable<Location> {

    private static final Comparator<Location> ORDER = Comparator.comparing(Location::file)
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column)
            .thenComparingInt(Location::endLine)
            .thenComparingInt(Location::endColumn);

    /** The very start of a file, for what concerns the file as a whole. */
    public static Location startOf(String file) {
        return new Location(file, 1, 1, 1, 1);
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column}, the form that editors turn into a link. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
