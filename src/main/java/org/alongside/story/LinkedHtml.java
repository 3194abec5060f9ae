package org.alongside.story;

import java.util.Optional;
import java.util.function.IntFunction;

/**
 * HTML whose links are still open, so that the same body can be shown wherever it is needed. A link is held open by a
 * control character, which no source text can contain, and the number of its reference.
 *
 * @param html with a control character and a number in the place of each link
 */
public record LinkedHtml(String html) {

    /** What holds a link open, before the number of its reference. */
    public static final char MARK = '\u0001';

    /** The value that holds open a link to the reference with a number. */
    public static String open(int reference) {
        return MARK + Integer.toString(reference);
    }

    /**
     * The HTML with its links closed.
     *
     * @param address gives the address for a reference's number, escaped for an attribute; where it is empty the link's
     *     words stay and lead nowhere
     */
    public String closed(IntFunction<String> address) {
        return closed(address, number -> Optional.empty());
    }

    /**
     * The same, with the sizes of its pictures.
     *
     * @param size of the picture that a reference's number shows
     */
    public String closed(IntFunction<String> address, IntFunction<Optional<Size>> size) {
        StringBuilder closed = new StringBuilder(html.length());
        int end = 0;
        for (int mark = html.indexOf(MARK); mark >= 0; mark = html.indexOf(MARK, end)) {
            int attribute = html.lastIndexOf(' ', mark);
            int quote = html.indexOf('"', mark);
            closed.append(html, end, attribute);
            int reference = Integer.parseInt(html, mark + 1, quote, 10);
            String value = address.apply(reference);
            if (!value.isEmpty()) {
                String name = html.substring(attribute + 1, mark - 2);
                closed.append(' ').append(name).append("=\"").append(value).append('"');
                if (name.equals("src")) {
                    size.apply(reference).ifPresent(known -> append(known, closed));
                }
            }
            end = quote + 1;
        }
        return closed.append(html, end, html.length()).toString();
    }

    /** So that a page does not jump when its pictures come. */
    private static void append(Size size, StringBuilder html) {
        html.append(" width=\"").append(size.width());
        html.append("\" height=\"").append(size.height()).append('"');
    }
}
