package org.alongside.identifier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alongside.anonymity.Reading;
import org.alongside.anonymity.Span;

/** Where a text says exactly how old somebody is. Bands, "in her nineties", are no ages; nor are those of boilers. */
final class Ages {

    /**
     * An age.
     *
     * @param span the words that say it
     * @param number where its number starts
     */
    record Age(Span span, int number, int years, boolean named) {}

    private static final List<String> UNITS = List.of(
            "nought",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("nought", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Map<String, String> ORDINALS = Map.of(
            "first", "one", "second", "two", "third", "three", "fifth", "five", "eighth", "eight", "ninth", "nine",
            "twelfth", "twelve");

    private static final String UNIT = "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
            + "|(?:thir|four|fif|six|seven|eigh|nine)teen)";
    private static final String TEN = "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)";
    private static final String NUMBER = "(?<![\\p{L}\\d£$€.,/])(?:1[01]\\d|\\d{1,2}|" + TEN
            + "(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|" + UNIT
            + "|(?:a|one) hundred(?:[ -]and[ -]" + UNIT + ")?)(?![\\p{L}\\d%]|[.,:/-]\\d)";
    private static final String NTH =
            "(?<![\\p{L}\\d])(?:\\d{1,3}(?:st|nd|rd|th)|(?:" + TEN + "[ -])?(?:first|second|third|fourth"
                    + "|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh"
                    + "|nine)teenth"
                    + "|(?:twen|thir|for|fif|six|seven|eigh|nine)tieth|hundredth)";
    private static final String PERSON =
            "s?he|who|I|mum|mam|dad|gran|nan|nain|taid|mother|father|husband|wife|son|daughter"
                    + "|sister|brother|grandson|granddaughter|baby";
    private static final String THINGS =
            "buildings?|houses?|trees?|cars?|vans?|boilers?|church|bridge|oak|whisky|dogs?|cats?"
                    + "|mill|pub|fence|cottage|coat|school|hall|map|sofa|bike|computer|kettle|policy|scheme"
                    + "|photograph|book|argument";
    private static final String CLOSE = "(?:(?=[,.;:!?)\\n\"”*_-])|$"
            + "|(?= (?:and|when|now|this|next|last|that|or|then|but|in|on|at|by|with)(?!\\p{L})))";
    private static final String SOON = "(?: (?:now|only|just|nearly|almost|already|about|still))?";
    private static final String NAME = "(?<!\\p{L})(\\p{Lu}[\\p{L}-]{1,30})";
    private static final String YEARS_OLD = "(?: (?:years?|yrs?)(?: old)?)?";

    private static final Sign NUMBER_WORDS = Sign.of(
            Stream.of(UNITS.stream(), TENS.stream(), Stream.of("a hundred", "hundred", "first", "second"))
                    .flatMap(words -> words)
                    .map(word -> word.length() > 4 ? word.substring(0, 4) : word)
                    .toList(),
            true);
    private static final Pattern NUMBERS = compile("(" + NTH + ")|" + NUMBER);

    // what stands before a number, and behind it
    private static final Pattern NAME_BEFORE =
            Pattern.compile(NAME + "(?i:(?:,? (?:who )?(?:is|was|turned|turns|aged?|will be)|'s)" + SOON + " |, ?)$");
    private static final Pattern NAME_AND_BRACKET = Pattern.compile(NAME + " ?\\((?i:aged? )?$");
    private static final Pattern CLOSED = compile("^" + YEARS_OLD + CLOSE);
    private static final Pattern BRACKET = compile("^" + YEARS_OLD + "\\)");
    private static final Pattern OLD_NAME =
            Pattern.compile("^(?i:[ -](?:years?|yrs?)[ -]old),?(?: [a-z]{2,15}){0,2},? " + NAME + "(?!\\p{L})");
    private static final Pattern OLD = compile("^(?:[ -](?:years?|yrs?|y)[ -]old(?!\\p{L})(?! (?:" + THINGS
            + ")(?!\\p{L}))" + "| (?:years|yrs) of age(?!\\p{L})| (?:mlwydd )?oed(?!\\p{L}))");
    private static final Pattern BIRTHDAY = compile("^ birthday(?!\\p{L})");
    private static final Pattern AGED = compile("(?<!\\p{L})(?:aged?|(?:at )?the age of)[ :]$");
    private static final Pattern BAND = compile("^(?: (?:and|or) (?:over|above|under|older)| ?(?:-|to) ?\\d)");
    private static final Pattern PERSON_BEFORE = compile("(?<!\\p{L})(?:(?:" + PERSON
            + ")(?: is| was| will be|'s|'ll be|'d be| turned| turns)" + SOON
            + "|turned|turns|turning|(?:man|woman|boy|girl|lad|widow|widower) of) $");

    private static final int REACH = 60;

    private final List<Age> all = new ArrayList<>();

    private static Pattern compile(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }

    private Ages(Reading reading) {
        String text = reading.folded();
        Set<String> names = new HashSet<>();
        reading.cast().forEach(name -> names.addAll(List.of(name.split(" "))));
        Matcher number = NUMBERS.matcher(text).useTransparentBounds(true);
        Sign.Both signs = new Sign.Both(NUMBER_WORDS, Sign.DIGIT, reading);
        for (int at = signs.next(0); at >= 0; at = signs.next(at + 1)) {
            number.region(at, Math.min(text.length(), at + REACH));
            if (number.lookingAt()) {
                new Said(text, at, number.end(), number.group(1) != null)
                        .age(names)
                        .ifPresent(all::add);
            }
        }
    }

    /**
     * The ages that somebody wants to know of, none inside another; {@code named} are those beside a name of the cast, and
     * the name is then part of what is marked.
     */
    static List<Age> in(Reading reading, IntPredicate wanted) {
        List<Age> ages = new ArrayList<>();
        int done = 0;
        for (Age age : reading.once(Ages.class, Ages::new).all) {
            if (age.number() >= done && wanted.test(age.years())) {
                ages.add(age);
                done = age.span().end();
            }
        }
        return ages;
    }

    /** A number, which may be an age by what stands around it. */
    private record Said(String text, int start, int end, boolean nth) {

        Optional<Age> age(Set<String> names) {
            return (nth ? Optional.<Age>empty() : named(names)).or(this::said);
        }

        private Optional<Age> named(Set<String> names) {
            return named(names, CLOSED, NAME_BEFORE)
                    .or(() -> named(names, BRACKET, NAME_AND_BRACKET))
                    .or(() -> behind(OLD_NAME)
                            .filter(match -> names.contains(match.group(1)))
                            .map(match -> age(start, match.end(), true)));
        }

        private Optional<Age> named(Set<String> names, Pattern behind, Pattern before) {
            return behind(behind)
                    .flatMap(close -> before(before)
                            .filter(match -> names.contains(match.group(1)) && !isPronoun())
                            .map(match -> age(match.start(), close.end(), true)));
        }

        private Optional<Age> said() {
            return behind(nth ? BIRTHDAY : OLD)
                    .map(match -> age(start, match.end(), false))
                    .or(() -> nth ? Optional.empty() : aged().or(this::ofPerson));
        }

        private Optional<Age> aged() {
            return before(AGED).filter(match -> behind(BAND).isEmpty()).map(match -> age(match.start(), end, false));
        }

        private Optional<Age> ofPerson() {
            return behind(CLOSED)
                    .filter(match -> !isPronoun() && before(PERSON_BEFORE).isPresent())
                    .map(match -> age(start, end, false));
        }

        /** "She was one and I was another." */
        private boolean isPronoun() {
            return text.regionMatches(true, start, "one", 0, end - start);
        }

        private Age age(int from, int to, boolean named) {
            return new Age(new Span(from, to), start, years(text.substring(start, end)), named);
        }

        /** What all that can stand before an age ends with is looked at first, as it is seldom there. */
        private Optional<MatchResult> before(Pattern pattern) {
            boolean possible = start >= 3
                    && " (:".indexOf(text.charAt(start - 1)) >= 0
                    && !Character.isDigit(text.charAt(start - 2));
            return possible ? find(pattern, Math.max(0, start - REACH), start) : Optional.empty();
        }

        private Optional<MatchResult> behind(Pattern pattern) {
            Matcher matcher = pattern.matcher(text)
                    .region(end, Math.min(text.length(), end + REACH))
                    .useTransparentBounds(true);
            return matcher.lookingAt() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
        }

        private Optional<MatchResult> find(Pattern pattern, int from, int to) {
            Matcher matcher = pattern.matcher(text).region(from, to).useTransparentBounds(true);
            return matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
        }
    }

    /** {@code 7}, {@code 95th}, {@code ninety-four}, {@code a hundred and two}. */
    static int years(String number) {
        String digits = Places.digits(number);
        if (!digits.isEmpty()) {
            return Integer.parseInt(digits);
        }
        int years = 0;
        for (String word : number.toLowerCase(Locale.ROOT).split("[ -]")) {
            String cardinal = cardinal(word);
            years += cardinal.equals("hundred") ? 100 : Math.max(0, UNITS.indexOf(cardinal));
            years += 10 * Math.max(0, TENS.indexOf(cardinal)) * (UNITS.contains(cardinal) ? 0 : 1);
        }
        return number.toLowerCase(Locale.ROOT).startsWith("one hundred") ? years - 1 : years;
    }

    private static String cardinal(String word) {
        if (ORDINALS.containsKey(word)) {
            return ORDINALS.getOrDefault(word, word);
        }
        return word.endsWith("ieth")
                ? word.substring(0, word.length() - 4) + "y"
                : word.endsWith("th") ? word.substring(0, word.length() - 2) : word;
    }
}
