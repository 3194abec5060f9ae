package org.alongside.manuscript;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.alongside.anonymity.Wording;
import org.alongside.story.Body;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * What readers see where it is not what the author typed: HTML, character references and signs that nobody sees can cut a
 * telephone number for the rules and leave it whole for people.
 */
final class SeenText {

    /** What nobody sees, or sees as part of the sign before it. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{M}]");

    private SeenText() {}

    /** Nothing if what was typed is what is seen. */
    static Optional<String> of(Wording wording, Body body) {
        if (!isDisguised(wording.text())) {
            return Optional.empty();
        }
        Element html = Jsoup.parseBodyFragment(body.html().get().closed(reference -> ""))
                .body();
        StringBuilder seen =
                new StringBuilder(wording.shownFields()).append("\n\n").append(html.wholeText());
        html.select("[alt], [title]")
                .forEach(element -> seen.append("\n\n")
                        .append(element.attr("alt"))
                        .append("\n\n")
                        .append(element.attr("title")));
        String plain = Normalizer.normalize(seen, Normalizer.Form.NFKC);
        return Optional.of(UNSEEN.matcher(plain).replaceAll(""));
    }

    private static boolean isDisguised(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '&' || c == '<' || (c >= '\u00AD' && isDisguise(c))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDisguise(char c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.OTHER_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }
}
