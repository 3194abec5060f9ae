package org.alongside.anonymity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.alongside.source.Level;

/**
 * An age and a place that everybody can name cut a country down to some hundreds of people. Both are quasi-identifiers in the
 * anonymisation guidance of the ICO and of the UK Data Service: one of them may stay.
 */
final class AgeWithPlaceRule implements Rule {

    private static final Pattern PLACE_WORD = Pattern.compile(
            "(?:in|from|at|near|of|around|outside|to|yn|ym|yng|o|ger|i)\\s(?:the\\s)?$", Pattern.CASE_INSENSITIVE);
    private static final int REACH = 400;

    @Override
    public String id() {
        return "anonymity.age-with-place";
    }

    @Override
    public Level level() {
        return Level.WARNING;
    }

    @Override
    public String fact() {
        return "an exact age and a place in one sentence";
    }

    @Override
    public String hint() {
        return "give an age band, or leave out the place";
    }

    @Override
    public List<Span> in(Reading reading) {
        String text = reading.folded();
        return Ages.in(reading).stream()
                .filter(age -> age.years() < 90 && isPlaceIn(sentence(text, age.span()), reading.known()))
                .map(Ages.Age::span)
                .toList();
    }

    private static boolean isPlaceIn(String sentence, Set<String> known) {
        String small = sentence.toLowerCase(Locale.ROOT);
        return known.stream().anyMatch(name -> isPlace(name, small));
    }

    private static boolean isPlace(String name, String sentence) {
        for (int at = sentence.indexOf(name); at >= 0 && !name.isEmpty(); at = sentence.indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean whole = end == sentence.length() || !Character.isLetterOrDigit(sentence.charAt(end));
            if (whole && Places.isNear(PLACE_WORD, sentence, Math.max(0, at - 14), at)) {
                return true;
            }
        }
        return false;
    }

    /** From the last end of a sentence before the age to the next after it; not far, as texts can be hostile. */
    private static String sentence(String text, Span age) {
        int start = age.start();
        while (start > 0 && age.start() - start < REACH && !isEnd(text, start - 1)) {
            start--;
        }
        int end = age.end();
        while (end < text.length() && end - age.end() < REACH && !isEnd(text, end)) {
            end++;
        }
        return text.substring(start, end);
    }

    private static boolean isEnd(String text, int at) {
        char c = text.charAt(at);
        char next = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
        boolean stop = c == '.' || c == '!' || c == '?';
        return (stop && (Character.isWhitespace(next) || next == '”')) || (c == '\n' && next == '\n');
    }
}
