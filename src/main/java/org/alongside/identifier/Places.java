package org.alongside.identifier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.anonymity.Reading;
import org.alongside.anonymity.Span;

/**
 * Finds the places of patterns. All patterns here are bounded or possessive, because a text can be two megabytes of
 * one letter.
 */
final class Places {

    private static final int LONGEST_URL = 300;

    private Places() {}

    static List<Span> of(List<Sought> all, Reading reading, Predicate<MatchResult> counts) {
        return union(all.stream().map(sought -> of(sought, reading, counts)).toList());
    }

    static List<Span> of(Sought sought, Reading reading, Predicate<MatchResult> counts) {
        int sign = sought.sign().next(reading, 0);
        if (sign < 0) {
            return List.of();
        }
        List<Span> found = new ArrayList<>();
        Matcher matcher = sought.pattern()
                .matcher(reading.folded())
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
        int done = 0;
        while (sign >= 0) {
            int start = Math.max(done, sign - sought.before());
            int end = sign + sought.after();
            int last = sign;
            while (sign >= 0 && sign - sought.before() <= end) {
                end = sign + sought.after();
                last = sign + sought.latest();
                sign = sought.sign().next(reading, sign + 1);
            }
            end = Math.min(end, reading.length());
            if (sought.figures() == 0 || reading.figures(start, end) >= sought.figures()) {
                matcher.region(start, end);
                done = collect(matcher, last, at -> sought.start().isAt(reading, at), counts, found);
            }
        }
        return found;
    }

    /**
     * Adds what counts, begins in the region but not behind a place, and ends in the region. What doesn't count is not
     * skipped: something that does may begin inside it.
     */
    private static int collect(
            Matcher matcher, int last, IntPredicate canStart, Predicate<MatchResult> counts, List<Span> found) {
        int from = matcher.regionStart();
        int end = matcher.regionEnd();
        while (from <= Math.min(last, end)) {
            if (canStart.test(from) && matcher.region(from, end).lookingAt() && counts.test(matcher)) {
                found.add(new Span(matcher.start(1), matcher.end(1)));
                from = Math.max(from + 1, matcher.end(1));
            } else {
                from++;
            }
        }
        return from;
    }

    /** All of them in order; of two that overlap, the one that begins first, or else the longer. */
    static List<Span> union(List<List<Span>> lists) {
        List<Span> sorted = new ArrayList<>();
        lists.forEach(sorted::addAll);
        if (sorted.isEmpty()) {
            return sorted;
        }
        sorted.sort(Comparator.comparingInt(Span::start)
                .thenComparing(Comparator.comparingInt(Span::end).reversed()));
        List<Span> union = new ArrayList<>();
        int end = 0;
        for (Span span : sorted) {
            if (span.start() >= end) {
                union.add(span);
                end = span.end();
            }
        }
        return union;
    }

    /** Whether certain words stand so many characters before what was found, in it or after it. */
    static boolean isNear(Pattern words, String text, MatchResult match, int before, int after) {
        return isNear(words, text, match.start(1) - before, match.end(1) + after);
    }

    /** Whether certain words stand between two places; {@code ^} and {@code $} are these places. */
    static boolean isNear(Pattern words, String text, int from, int to) {
        return words.matcher(text)
                .region(Math.max(0, from), Math.min(text.length(), to))
                .useTransparentBounds(true)
                .find();
    }

    /** Whether a number goes on behind a place. */
    static boolean continues(String text, int end) {
        int next = end;
        while (next < text.length() && next < end + 2 && " .-".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        return next < text.length() && Character.isDigit(text.charAt(next));
    }

    /** Whether a place is inside the address of a page, whose numbers belong to that page. */
    static boolean isInUrl(String text, int at) {
        int start = at;
        while (start > 0 && at - start < LONGEST_URL && " \n\t<\"".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return text.substring(start, at).contains("://");
    }

    static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        text.chars().filter(Character::isDigit).forEach(c -> digits.append((char) c));
        return digits.toString();
    }
}
