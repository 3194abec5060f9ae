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

    private static final int LONGEST_ABBREVIATION = 6;

    private final String text;
    private final char[] chars;
    private final List<String> found = new ArrayList<>();

    private Sentences(String text) {
        this.text = text;
        this.chars = text.toCharArray(); // reading signs out of a wide string is slow
    }

    /** The sentences of a passage, without the space around them. Together they are its words. */
    public static List<String> of(String text) {
        return new Sentences(text).all();
    }

    private List<String> all() {
        int start = 0;
        for (int i = 0; i < chars.length; i++) {
            if (isTerminator(chars[i])) {
                int stop = i;
                i = afterTerminators(i);
                if (endsHere(start, stop, i)) {
                    add(start, i);
                    start = i;
                }
                i--;
            }
        }
        add(start, chars.length);
        return found;
    }

    private void add(int start, int end) {
        String sentence = text.substring(start, end).strip();
        if (!sentence.isEmpty()) {
            found.add(sentence);
        }
    }

    private static boolean isTerminator(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    private int afterTerminators(int at) {
        int end = at;
        while (end < chars.length && (isTerminator(chars[end]) || CLOSING.indexOf(chars[end]) >= 0)) {
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
    private boolean endsHere(int start, int stop, int end) {
        if (end == chars.length) {
            return true;
        }
        if (!Character.isWhitespace(chars[end])) {
            return false;
        }
        int next = end;
        while (next < chars.length && (Character.isWhitespace(chars[next]) || OPENING.indexOf(chars[next]) >= 0)) {
            next++;
        }
        if (next == chars.length) {
            return true;
        }
        boolean plainStop = chars[stop] == '.' && end == stop + 1;
        return startsSentence(next) && !(plainStop && belongsToWord(start, stop, next)) && !isInBrackets(start, end);
    }

    private boolean isInBrackets(int start, int end) {
        int last = end - 1;
        while (last >= start && chars[last] != '(' && chars[last] != ')') {
            last--;
        }
        return last >= start && chars[last] == '(' && text.indexOf(')', end) >= 0;
    }

    private boolean startsSentence(int at) {
        boolean brand = at + 1 < chars.length && Character.isUpperCase(chars[at + 1]); // eBay, iPad
        return !Character.isLowerCase(chars[at]) || brand;
    }

    private boolean belongsToWord(int start, int stop, int next) {
        int from = stop;
        boolean initials = false;
        while (from > start && (WordNumbers.isLetterOrDigit(chars[from - 1]) || chars[from - 1] == '.')) {
            from--;
            initials |= chars[from] == '.';
        }
        String word = text.substring(from, stop);
        boolean initial = word.length() == 1 && Character.isUpperCase(chars[from]) && !word.equals("I");
        return initial
                || (initials && INITIALS.matcher(word).matches())
                || (word.length() <= LONGEST_ABBREVIATION && isAbbreviation(word, start, from, next));
    }

    private boolean isAbbreviation(String word, int start, int from, int next) {
        String lower = word.toLowerCase(Locale.ROOT);
        return (TITLES.contains(lower) && !isStreet(lower, start, from))
                || (BEFORE_FIGURES.contains(lower) && Character.isDigit(chars[next]));
    }

    /** "Queen St." and not "at St. Mary's": a name stands before it. */
    private boolean isStreet(String word, int start, int from) {
        int before = from - 2;
        while (before >= start && !Character.isWhitespace(chars[before])) {
            before--;
        }
        return word.equals("st") && before >= start && Character.isUpperCase(chars[before + 1]);
    }
}
