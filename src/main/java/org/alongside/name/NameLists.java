package org.alongside.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The lists in {@code src/main/resources/org/alongside/name}, read once when a name is first looked for. */
final class NameLists {

    /** What a first name is besides, which decides how much has to show that it is somebody: see ambiguous-names.txt. */
    enum Sense {
        NAME,
        WORD,
        SUBJECT,
        TIME,
        PLACE,
        WELSH
    }

    /** The most words that a public name has. */
    static final int LONGEST = 6;

    static final Set<String> FIRST = read("first-names.txt", Letters::plain);
    private static final Set<String> SURNAMES = read("surnames.txt", Letters::plain);
    private static final Set<String> ORDINARY = read("ordinary-words.txt", UnaryOperator.identity());
    private static final Set<String> PUBLIC = read("public-names.txt", NameLists::key);
    private static final Set<String> PUBLIC_STARTS =
            PUBLIC.stream().map(name -> name.split(" ", 2)[0]).collect(Collectors.toSet());
    private static final NameTree PUBLIC_NAMES = new NameTree();
    static final Set<String> SMALL_STARTS = smallStarts();
    private static final Map<String, Sense> SENSES = senses();

    static {
        PUBLIC.forEach(PUBLIC_NAMES::add);
    }

    private NameLists() {}

    /** All of these take plain letters. */
    static boolean isFirstName(String word) {
        return FIRST.contains(word) || ChineseNames.include(word);
    }

    static boolean isSurname(String word) {
        return SURNAMES.contains(word);
    }

    /** Whether a public name starts with this word, written small: "from Adam". */
    static boolean startsSmall(String word) {
        return SMALL_STARTS.contains(word);
    }

    /** Whether a public name starts with this word. */
    static boolean beginsPublic(String word) {
        return PUBLIC_STARTS.contains(word);
    }

    static boolean isPublic(String word) {
        return PUBLIC.contains(word);
    }

    /** The end of the longest public name that starts at a word, or {@code first}. */
    static int endOfPublic(List<Word> words, int first) {
        return PUBLIC_NAMES.endOf(words, first);
    }

    /** What a first name from the list is. */
    static Sense sense(String firstName) {
        Sense sense = SENSES.get(firstName);
        if (sense != null) {
            return sense;
        }
        return PUBLIC.contains(firstName) ? Sense.PLACE : Sense.NAME;
    }

    /** Whether it is an English word that is written small, in any of its forms. */
    static boolean isOrdinary(String word) {
        return ORDINARY.contains(word)
                || isOrdinary(word, "s", "")
                || isOrdinary(word, "es", "")
                || isOrdinary(word, "ies", "y")
                || isOrdinary(word, "ed", "")
                || isOrdinary(word, "ed", "e")
                || isOrdinary(word, "ing", "")
                || isOrdinary(word, "ing", "e")
                || isOrdinary(word, "ly", "");
    }

    private static boolean isOrdinary(String word, String ending, String instead) {
        return word.length() > ending.length() + 2
                && word.endsWith(ending)
                && ORDINARY.contains(word.substring(0, word.length() - ending.length()) + instead);
    }

    private static Set<String> smallStarts() {
        Set<String> starts = new HashSet<>();
        eachLine("public-names.txt", line -> {
            if (Character.isLowerCase(line.charAt(0))) {
                starts.add(line.substring(0, line.indexOf(' ')));
            }
        });
        return starts;
    }

    private static Set<String> read(String file, UnaryOperator<String> key) {
        Set<String> lines = new HashSet<>(1 << 15);
        eachLine(file, line -> lines.add(key.apply(line)));
        return lines;
    }

    /** The words of a name with a space between, as {@link Names} joins them. */
    static String key(String name) {
        return Letters.plain(name)
                .replace('-', ' ')
                .replace(" & ", " ")
                .replace(".", "")
                .strip();
    }

    private static Map<String, Sense> senses() {
        Map<String, Sense> senses = new HashMap<>();
        Sense[] section = {Sense.WORD};
        eachLine("ambiguous-names.txt", line -> {
            if (line.startsWith("[")) {
                section[0] = Sense.valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
            } else {
                senses.put(Letters.plain(line), section[0]);
            }
        });
        return senses;
    }

    private static void eachLine(String file, Consumer<String> use) {
        try (InputStream in = Objects.requireNonNull(NameLists.class.getResourceAsStream(file), file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int start = 0;
            for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
                if (end > start && text.charAt(start) != '#') {
                    use.accept(text.substring(start, end));
                }
                start = end + 1;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
