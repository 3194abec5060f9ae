package org.alongside.tagging;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts a passage into sentences. A full stop ends one unless it belongs to a title, an initial, a number or an
 * abbreviation, or what follows goes on in small letters.
 */
public final class Sentences {

    /** After these the sentence goes on whatever follows. */
    private static final Set<String> TITLES = Set.of(
            "mr", "mrs", "ms", "mx", "dr", "prof", "rev", "revd", "cllr", "st", "sgt", "capt", "col", "hon", "fr", "sr",
            "approx", "e.g", "eg", "i.e", "ie", "cf", "vs", "v", "tel", "ext", "dept", "ca", "est", "y", "yr", "gw",
            "h.y");

    /** After these it goes on if a figure follows. */
    private static final Set<String> BEFORE_FIGURES = Set.of(
            "no", "nos", "p", "pp", "c", "para", "paras", "sec", "ch", "art", "fig", "figs", "vol", "rhif", "etc",
            "a.m", "p.m", "am", "pm", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
            "dec");

    private static final Pattern INITIALS = Pattern.compile("(\\p{Lu}\\.)+\\p{Lu}");
    private static final String CLOSING = "”’\"')]»";
    private static final String OPENING = "“‘\"'([«—–-";

    private Sentences() {}

    /** The sentences of a passage, without the space around them. Together they are its words. */
    public static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isTerminator(text.charAt(i))) {
                int stop = i;
                i = afterTerminators(text, i);
                if (endsHere(text, start, stop, i)) {
                    add(text.substring(start, i), sentences);
                    start = i;
                }
                i--;
            }
        }
        add(text.substring(start), sentences);
        return sentences;
    }

    private static void add(String sentence, List<String> sentences) {
        String stripped = sentence.strip();
        if (!stripped.isEmpty()) {
            sentences.add(stripped);
        }
    }

    private static boolean isTerminator(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    private static int afterTerminators(String text, int at) {
        int end = at;
        while (end < text.length() && (isTerminator(text.charAt(end)) || CLOSING.indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    /**
     * Whether a sentence ends between two characters.
     *
     * @param stop where its first stop is
     * @param end behind its stops and closing quotation marks
     */
    private static boolean endsHere(String text, int start, int stop, int end) {
        if (end == text.length()) {
            return true;
        }
        if (!Character.isWhitespace(text.charAt(end))) {
            return false;
        }
        int next = end;
        while (next < text.length()
                && (Character.isWhitespace(text.charAt(next)) || OPENING.indexOf(text.charAt(next)) >= 0)) {
            next++;
        }
        if (next == text.length()) {
            return true;
        }
        boolean plainStop = text.charAt(stop) == '.' && end == stop + 1;
        return startsSentence(text, next)
                && !(plainStop && belongsToWord(text, start, stop, next))
                && !isInBrackets(text, start, end);
    }

    private static boolean isInBrackets(String text, int start, int end) {
        int last = end - 1;
        while (last >= start && text.charAt(last) != '(' && text.charAt(last) != ')') {
            last--;
        }
        return last >= start && text.charAt(last) == '(' && text.indexOf(')', end) >= 0;
    }

    private static boolean startsSentence(String text, int at) {
        char c = text.charAt(at);
        boolean brand = at + 1 < text.length() && Character.isUpperCase(text.charAt(at + 1)); // eBay, iPad
        return !Character.isLowerCase(c) || brand;
    }

    private static boolean belongsToWord(String text, int start, int stop, int next) {
        int from = stop;
        while (from > start && (Character.isLetterOrDigit(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        String word = text.substring(from, stop);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
        boolean initials = INITIALS.matcher(word).matches();
        String lower = word.toLowerCase(Locale.ROOT);
        return initial
                || initials
                || (TITLES.contains(lower) && !isStreet(lower, text, start, from))
                || (BEFORE_FIGURES.contains(lower) && Character.isDigit(text.charAt(next)));
    }

    /** "Queen St." and not "at St. Mary's": a name stands before it. */
    private static boolean isStreet(String word, String text, int start, int from) {
        int before = from - 2;
        while (before >= start && !Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return word.equals("st") && before >= start && Character.isUpperCase(text.charAt(before + 1));
    }
}
