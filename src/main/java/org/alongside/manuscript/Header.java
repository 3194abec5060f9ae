package org.alongside.manuscript;

import java.util.Optional;
import org.alongside.source.Findings;
import org.alongside.source.Location;
import org.alongside.source.SourceText;

/**
 * A file cut in two.
 *
 * @param yaml the text between the two {@code ---} lines
 * @param bodyStart offset of the first character after the second one
 */
record Header(String yaml, int bodyStart) {

    private static final String FENCE = "---";

    /** Lines of a file before its header's text starts. */
    static final int LINES_BEFORE = 1;

    static Optional<Header> of(SourceText source, Findings findings) {
        String text = source.text();
        Location start = source.at(0, Math.max(0, text.indexOf('\n')));
        if (!isFence(text, 0)) {
            findings.error(
                    start, "header.missing", "no header", "start the file with `---`, the fields, and `---` again");
            return Optional.empty();
        }
        int from = text.indexOf('\n') + 1;
        for (int line = from; line > 0 && line < text.length(); line = text.indexOf('\n', line) + 1) {
            if (isFence(text, line)) {
                int end = text.indexOf('\n', line);
                return Optional.of(new Header(text.substring(from, line), end < 0 ? text.length() : end + 1));
            }
        }
        findings.error(start, "header.unclosed", "the header does not end", "close it with a line `---`");
        return Optional.empty();
    }

    private static boolean isFence(String text, int start) {
        int end = text.indexOf('\n', start);
        return text.substring(start, end < 0 ? text.length() : end)
                .stripTrailing()
                .equals(FENCE);
    }
}
