package org.alongside.manuscript;

import java.util.BitSet;
import org.alongside.story.LinkedHtml;
import org.jspecify.annotations.Nullable;

/** HTML as it is being written. It knows which of it stands there just as an author wrote it, and is not safe to show. */
final class Html {

    private final StringBuilder html = new StringBuilder(1 << 13);
    private final BitSet raw = new BitSet();

    /** Adds what is HTML of ours. */
    Html append(CharSequence ours) {
        html.append(ours);
        return this;
    }

    Html append(char ours) {
        html.append(ours);
        return this;
    }

    Html append(int number) {
        html.append(number);
        return this;
    }

    /** Adds what an author wrote as HTML. */
    void raw(CharSequence written) {
        raw.set(html.length(), html.length() + written.length());
        html.append(written);
    }

    /** Whether any of it is an author's. */
    boolean isRaw() {
        return !raw.isEmpty();
    }

    /** Whether the character at a position is an author's. */
    boolean isRaw(int position) {
        return raw.get(position);
    }

    void attribute(String name, String value) {
        html.append(' ').append(name).append("=\"");
        text(value);
        html.append('"');
    }

    void text(String text) {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            String escaped = escaped(text.charAt(i));
            if (escaped != null) {
                html.append(text.substring(done, i)).append(escaped);
                done = i + 1;
            }
        }
        html.append(done == 0 ? text : text.substring(done)); // in one piece, not sign by sign
    }

    private static @Nullable String escaped(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case LinkedHtml.MARK -> ""; // only a link of ours may be open
            default -> null;
        };
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
