package org.alongside.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * HTML whose links are still open, so that the same body can be shown wherever it is needed. A link is held open by a
 * control character, which no source text can contain, and the number of its reference.
 */
public final class LinkedHtml {

    /** What holds a link open, before the number of its reference. */
    public static final char MARK = '\u0001';

    private record Gap(String attribute, int reference) {}

    private final List<String> parts = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();

    public LinkedHtml(String html) {
        int end = 0;
        for (int mark = html.indexOf(MARK); mark >= 0; mark = html.indexOf(MARK, end)) {
            int attribute = html.lastIndexOf(' ', mark);
            int quote = html.indexOf('"', mark);
            parts.add(html.substring(end, attribute));
            gaps.add(new Gap(html.substring(attribute + 1, mark - 2), Integer.parseInt(html, mark + 1, quote, 10)));
            end = quote + 1;
        }
        parts.add(html.substring(end));
    }

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
        StringBuilder html = new StringBuilder(parts.get(0));
        for (int i = 0; i < gaps.size(); i++) {
            Gap gap = gaps.get(i);
            String value = address.apply(gap.reference());
            if (!value.isEmpty()) {
                html.append(' ')
                        .append(gap.attribute())
                        .append("=\"")
                        .append(value)
                        .append('"');
                if (gap.attribute().equals("src")) {
                    size.apply(gap.reference()).ifPresent(known -> append(known, html));
                }
            }
            html.append(parts.get(i + 1));
        }
        return html.toString();
    }

    /** So that a page does not jump when its pictures come. */
    private static void append(Size size, StringBuilder html) {
        html.append(" width=\"").append(size.width());
        html.append("\" height=\"").append(size.height()).append('"');
    }
}
