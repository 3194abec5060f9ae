package org.alongside.identifier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.anonymity.Reading;
import org.alongside.anonymity.Rule;
import org.alongside.anonymity.Span;
import org.alongside.source.Level;

/**
 * Conditions of fewer than 1 in 2,000 people, the measure of the UK Rare Diseases Framework; {@code
 * rare-conditions.txt} lists them. In one county a name of this kind can be one household.
 */
final class RareConditionRule implements Rule {

    private static final String FILE = "rare-conditions.txt";
    /** Each name by its first word, so that a text is read once however many names there are. */
    private static final Map<String, List<Pattern>> NAMES = read();

    private static final Sign FIRST_WORDS = Sign.of(NAMES.keySet(), true);

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]{1,30}");
    private static final int LONGEST = 80;

    @Override
    public String id() {
        return "anonymity.rare-condition";
    }

    @Override
    public Level level() {
        return Level.WARNING;
    }

    @Override
    public String fact() {
        return "a rare condition";
    }

    @Override
    public String hint() {
        return "write what it means for the person, or a wider group of conditions";
    }

    @Override
    public List<Span> in(Reading reading) {
        List<Span> found = new ArrayList<>();
        String text = reading.folded();
        for (int at = FIRST_WORDS.next(reading, 0); at >= 0; ) {
            int end = endOfLongest(text, at);
            if (end >= 0) {
                found.add(new Span(at, end));
            }
            at = FIRST_WORDS.next(reading, Math.max(at + 1, end));
        }
        return found;
    }

    /** Where the longest name ends that begins at a place, or -1. */
    private static int endOfLongest(String text, int at) {
        Matcher word = WORD.matcher(text).region(at, text.length());
        int end = -1;
        if (word.lookingAt()) {
            for (Pattern name : NAMES.getOrDefault(stem(word.group()), List.of())) {
                Matcher matcher = name.matcher(text).region(at, Math.min(text.length(), at + LONGEST));
                if (matcher.useTransparentBounds(true).lookingAt()) {
                    end = Math.max(end, matcher.end());
                }
            }
        }
        return end;
    }

    private static Map<String, List<Pattern>> read() {
        Map<String, List<Pattern>> names = new HashMap<>();
        for (String line : lines()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                for (String name : line.split(" / ")) {
                    String first = name.strip().split("[ '-]")[0];
                    names.computeIfAbsent(stem(first), any -> new ArrayList<>()).add(pattern(name.strip()));
                }
            }
        }
        return names;
    }

    /** Hyphens and spaces are alike, and an apostrophe may be missing. A name all in capitals stands only for itself. */
    private static Pattern pattern(String name) {
        String loose = Pattern.quote(name)
                .replaceAll("[ -]", "\\\\E[ \\\\n-]{1,2}\\\\Q")
                .replace("'s", "\\E(?:'?s)?\\Q");
        int flags = name.equals(name.toUpperCase(Locale.ROOT)) ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        return Pattern.compile(loose + "(?![\\p{L}\\d])", flags);
    }

    /** "Huntingtons" without its apostrophe is found too. */
    private static String stem(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return small.endsWith("s") ? small.substring(0, small.length() - 1) : small;
    }

    private static List<String> lines() {
        try (InputStream in = Objects.requireNonNull(RareConditionRule.class.getResourceAsStream(FILE), FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
