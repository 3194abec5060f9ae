package org.alongside.anonymity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a text says exactly how old somebody is. Bands, "in her nineties", are no ages; nor are those of boilers. */
final class Ages {

    /** An age, and the words that say it. */
    record Age(Span span, int years) {}

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
                    + "|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth"
                    + "|(?:twen|thir|for|fif|six|seven|eigh|nine)tieth|hundredth)";
    private static final String PERSON =
            "s?he|who|I|mum|mam|dad|gran|nan|nain|taid|mother|father|husband|wife|son|daughter"
                    + "|sister|brother|grandson|granddaughter|baby";
    private static final String THINGS =
            "buildings?|houses?|trees?|cars?|vans?|boilers?|church|bridge|oak|whisky|dogs?|cats?"
                    + "|mill|pub|fence|cottage|coat|school|hall|map|sofa|bike|computer|kettle|policy|scheme|photograph|book|argument";
    private static final String CLOSE =
            "(?=[,.;:!?)\\n\"”*_-]|$| (?:and|when|now|years?|yrs|this|next|last|that|or|then|but|in|on|at|by|with)\\b)";
    private static final String SOON = "(?: (?:now|only|just|nearly|almost|already|about|still|turning))?";

    /** {@code said} is what is marked, {@code age} its number. */
    private static final List<Pattern> SAID = List.of(
            compile("(?<!\\p{L})(?<said>(?:aged?|at the age of|the age of)[ :](?<age>" + NUMBER
                    + "))(?! (?:and|or) (?:over|above|under|older))(?! ?(?:-|to) ?\\d)"),
            compile("(?<said>(?<age>" + NUMBER + ")[ -](?:years?|yrs?|y)[ -]old)(?!\\p{L})(?! (?:" + THINGS + ")\\b)"),
            compile("(?<said>(?<age>" + NUMBER + ") (?:years|yrs) of age)(?!\\p{L})"),
            compile("(?<said>(?<age>" + NUMBER + ") (?:mlwydd )?oed)(?!\\p{L})"),
            compile("(?<said>(?<age>" + NTH + ") birthday)(?!\\p{L})"),
            compile("(?<!\\p{L})(?:" + PERSON
                    + ")(?: is| was| will be|'s|'ll be|'d be| turned| turns| had turned| has turned)" + SOON
                    + " (?<said>(?<age>" + NUMBER + "))" + CLOSE),
            compile("(?<!\\p{L})(?:turned|turns|turning) (?<said>(?<age>" + NUMBER + "))" + CLOSE),
            compile("(?<!\\p{L})(?:man|woman|boy|girl|lad|widow|widower) of (?<said>(?<age>" + NUMBER + "))" + CLOSE));

    /** {@code name} has to be one of the cast. */
    private static final List<Pattern> NAMED = List.of(
            Pattern.compile(
                    "(?<!\\p{L})(?<said>(?<name>\\p{Lu}[\\p{L}-]{1,30})(?i:(?:,? (?:who )?(?:is|was|turned|turns|aged?|will be)|'s)"
                            + SOON + " |, ?)(?i:(?<age>" + NUMBER + "))(?i: (?:years?|yrs?)(?: old)?)?)(?i:"
                            + CLOSE + ")"),
            Pattern.compile("(?<!\\p{L})(?<said>(?<name>\\p{Lu}[\\p{L}-]{1,30}) ?\\((?i:aged? )?(?<age>" + NUMBER
                    + ")(?i: (?:years?|yrs?)(?: old)?)?\\))"),
            Pattern.compile("(?<said>(?i:(?<age>" + NUMBER + ")[ -](?:years?|yrs?)[ -]old),?(?: [a-z]{2,15}){0,2},? "
                    + "(?<name>\\p{Lu}[\\p{L}-]{1,30}))(?!\\p{L})"));

    private Ages() {}

    private static Pattern compile(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }

    /** All ages, with a name or without. */
    static List<Age> in(Reading reading) {
        List<Age> ages = withNames(reading);
        SAID.forEach(pattern -> collect(pattern.matcher(reading.folded()), matcher -> true, ages));
        return withoutOverlaps(ages);
    }

    /** Those of people of the cast; the name is part of what is marked. */
    static List<Age> withNames(Reading reading) {
        Set<String> names = new HashSet<>();
        reading.cast().forEach(name -> names.addAll(List.of(name.split(" "))));
        List<Age> ages = new ArrayList<>();
        NAMED.forEach(pattern ->
                collect(pattern.matcher(reading.folded()), matcher -> names.contains(matcher.group("name")), ages));
        return withoutOverlaps(ages);
    }

    private static void collect(Matcher matcher, Predicate<Matcher> counts, List<Age> ages) {
        int from = 0;
        while (matcher.find(from)) {
            from = matcher.start() + 1;
            if (counts.test(matcher) && !isPronoun(matcher)) {
                ages.add(new Age(new Span(matcher.start("said"), matcher.end("said")), years(matcher.group("age"))));
                from = matcher.end("said");
            }
        }
    }

    /** "She was one and I was another." */
    private static boolean isPronoun(Matcher matcher) {
        String said = matcher.group("said").toLowerCase(Locale.ROOT);
        return said.endsWith("one") && !said.startsWith("age") && years(matcher.group("age")) == 1;
    }

    private static List<Age> withoutOverlaps(List<Age> ages) {
        ages.sort(Comparator.comparingInt((Age age) -> age.span().start())
                .thenComparing(
                        Comparator.comparingInt((Age age) -> age.span().end()).reversed()));
        List<Age> apart = new ArrayList<>();
        int end = 0;
        for (Age age : ages) {
            if (age.span().start() >= end) {
                apart.add(age);
                end = age.span().end();
            }
        }
        return apart;
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
