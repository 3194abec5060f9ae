package org.alongside.tagging;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a passage into sentences. A full stop ends one unless it belongs to a title, an initial, a number or an
 * abbreviation, or what follows goes on in small letters.
 */
final class Sentences {

    /** After these the sentence goes on whatever follows. */
    private static final Set<String> TITLES = Set.of(
            "mr", "mrs", "ms", "mx", "dr", "prof", "rev", "revd", "cllr", "st", "sgt", "capt", "col", "hon", "fr", "sr",
            "no", "nos", "approx", "e.g", "eg", "i.e", "ie", "cf", "vs", "v", "p", "pp", "vol", "fig", "tel", "ext",
            "dept", "c", "ca", "est", "y", "yr", "gw", "h.y");

    /** After these it goes on only in small letters or figures. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "etc", "a.m", "p.m", "am", "pm", "ltd", "inc", "co", "jr", "jan", "feb", "mar", "apr", "jun", "jul", "aug",
            "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thurs", "fri", "sat", "sun",
            "ayyb");

    private static final String CLOSING = "”’\"')]»";
    private static final String OPENING = "“‘\"'([«—–-";

    private Sentences() {}

    /** The sentences of a passage, without the space around them. Together they are its words. */
    static List<String> of(String text) {
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
        boolean newStart = startsSentence(text, next);
        boolean plainStop = text.charAt(stop) == '.' && end == stop + 1;
        return plainStop ? newStart && !belongsToWord(text, start, stop, next) : newStart;
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
        boolean initials = word.matches("(\\p{Lu}\\.)+\\p{Lu}");
        String lower = word.toLowerCase(Locale.ROOT);
        return initial
                || initials
                || (TITLES.contains(lower) && !isAnswer(lower, text, next))
                || (ABBREVIATIONS.contains(lower) && Character.isDigit(text.charAt(next)));
    }

    /** "No." before a figure is a number; before a word it is an answer. */
    private static boolean isAnswer(String word, String text, int next) {
        boolean number = word.equals("no") || word.equals("p") || word.equals("pp") || word.equals("c");
        return number && !Character.isDigit(text.charAt(next));
    }
}
