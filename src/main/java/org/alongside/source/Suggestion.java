package org.alongside.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** "Did you mean …": the known word that is nearest to one that is not known. */
public final class Suggestion {

    private static final Pattern HARMLESS = Pattern.compile("(?=.{1,40}$)[a-z][a-z0-9]*([_-][a-z0-9]+)*");

    private Suggestion() {}

    /** The nearest of the known words, unless even that is more than a third of its letters away. */
    public static Optional<String> nearest(String word, Collection<String> known) {
        String wanted = word.toLowerCase(Locale.ROOT);
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        return known.stream()
                .filter(candidate -> distance.apply(wanted, candidate) <= (candidate.length() + 2) / 3)
                .min(Comparator.<String>comparingInt(candidate -> distance.apply(wanted, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The hint for an unknown word: the nearest one, or else the list to choose from if it is short. */
    public static String hint(String word, Collection<String> known) {
        return nearest(word, known)
                .map(found -> "did you mean `" + found + "`?")
                .orElseGet(() -> known.isEmpty() || known.size() > 24 ? "" : "one of: " + String.join(", ", known));
    }

    /** A word in quotation marks if it looks like an id or a field; anything else might be somebody's secret. */
    public static String quoted(String word) {
        return HARMLESS.matcher(word).matches() ? "`" + word + "`" : "this value";
    }
}
