package org.alongside.identifier;

import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.alongside.anonymity.Reading;
import org.alongside.anonymity.Rule;
import org.alongside.anonymity.Span;
import org.alongside.source.Level;

/**
 * An age and a place that everybody can name cut a country down to some hundreds of people. Both are quasi-identifiers
 * in the anonymisation guidance of the ICO and of the UK Data Service: one of them may stay.
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
        List<Ages.Age> ages = Ages.in(reading, years -> years < 90);
        NavigableSet<Integer> places = ages.isEmpty() ? new TreeSet<>() : placesIn(text, reading.known());
        return ages.stream()
                .map(Ages.Age::span)
                .filter(span -> {
                    Integer place = places.ceiling(start(text, span));
                    return place != null && place < end(text, span);
                })
                .toList();
    }

    /** Where names that everybody may know follow a word for a place. */
    private static NavigableSet<Integer> placesIn(String text, Set<String> known) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            letters.append(Character.toLowerCase(text.charAt(i))); // one for one, unlike that of a String
        }
        String small = letters.toString();
        NavigableSet<Integer> places = new TreeSet<>();
        for (String name : known) {
            for (int at = small.indexOf(name); at >= 0 && !name.isEmpty(); at = small.indexOf(name, at + 1)) {
                int end = at + name.length();
                boolean whole = end == small.length() || !Character.isLetterOrDigit(small.charAt(end));
                if (whole && Places.isNear(PLACE_WORD, small, at - 14, at)) {
                    places.add(at);
                }
            }
        }
        return places;
    }

    /** The last end of a sentence before an age; not far, as texts can be hostile. */
    private static int start(String text, Span age) {
        int start = age.start();
        while (start > 0 && age.start() - start < REACH && !isEnd(text, start - 1)) {
            start--;
        }
        return start;
    }

    private static int end(String text, Span age) {
        int end = age.end();
        while (end < text.length() && end - age.end() < REACH && !isEnd(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean isEnd(String text, int at) {
        char c = text.charAt(at);
        char next = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
        boolean stop = c == '.' || c == '!' || c == '?';
        return (stop && (Character.isWhitespace(next) || next == '”')) || (c == '\n' && next == '\n');
    }
}
