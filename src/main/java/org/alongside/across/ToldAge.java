package org.alongside.across;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The age band of the main person, by the first age in a sentence about them: "aged 74", "he was seventy-four", "in her
 * seventies", or a word such as "pensioner".
 */
final class ToldAge {

    /** The first year of each band; the groups of {@code ages.txt} have the same order. */
    private static final int[] BANDS = {0, 18, 25, 45, 65, 80};

    private static final int OLDEST = 120;
    private static final int REACH = 3;

    private static final Phrases WORDS = Phrases.read("ages.txt");
    private static final Map<Integer, Integer> NUMBERS = new HashMap<>();
    private static final Map<Integer, Integer> DECADES = new HashMap<>();
    private static final Set<Integer> BEFORE = Subjects.words("aged age turned turns turning im");
    private static final Set<Integer> IS = Subjects.words("is was hes shes nearly almost about only just now still");
    private static final Set<Integer> YEARS = Subjects.words("year years");
    private static final int OLD = Tokens.word("old");
    private static final int AGE = Tokens.word("age");
    private static final Set<Integer> AFTER = Subjects.words("and when now with but then who");
    private static final int EARLY = Tokens.word("early");
    private static final int LATE = Tokens.word("late");
    private static final Filter SIGNS;

    static {
        List<String> units = List.of(
                "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                        .concat(" seventeen eighteen nineteen")
                        .split(" "));
        for (int i = 0; i < units.size(); i++) {
            NUMBERS.put(Tokens.word(units.get(i)), i);
        }
        List<String> tens = List.of("twenty thirty forty fifty sixty seventy eighty ninety".split(" "));
        for (int i = 0; i < tens.size(); i++) {
            NUMBERS.put(Tokens.word(tens.get(i)), 20 + 10 * i);
            DECADES.put(Tokens.word(tens.get(i).replaceFirst("y$", "ies")), 20 + 10 * i);
        }
        DECADES.put(Tokens.word("teens"), 10);
        for (int i = 1; i <= OLDEST; i++) {
            NUMBERS.put(Tokens.word(Integer.toString(i)), i);
        }
        Set<Integer> signs = new HashSet<>(NUMBERS.keySet());
        signs.addAll(DECADES.keySet());
        SIGNS = new Filter(signs);
    }

    private final int[] tokens;
    private final int[] plain;

    /** @param plain the same words as {@link Phrases#plain} has them */
    ToldAge(int[] tokens, int[] plain) {
        this.tokens = tokens;
        this.plain = plain;
    }

    /**
     * The number of the band, or {@link Attributes#UNTOLD}.
     *
     * @param ofMain which words are about the main person
     */
    int first(boolean[] ofMain) {
        for (int i = 0; i < tokens.length; i++) {
            int band = ofMain[i] ? bandAt(i) : Attributes.UNTOLD;
            if (band != Attributes.UNTOLD) {
                return band;
            }
        }
        return Attributes.UNTOLD;
    }

    private int bandAt(int at) {
        if (SIGNS.mayHave(tokens[at])) {
            Integer decade = DECADES.get(tokens[at]);
            if (decade != null) {
                return isSince(at) ? Attributes.UNTOLD : band(decade + inDecade(at));
            }
            Integer number = NUMBERS.get(tokens[at]);
            if (number != null) {
                return numberAt(at, number);
            }
        }
        return WORDS.at(plain, at);
    }

    /** "In the seventies" are years. */
    private boolean isSince(int at) {
        return before(at, 1) != Tokens.PRONOUN && before(at, 2) != Tokens.PRONOUN;
    }

    private int inDecade(int at) {
        return before(at, 1) == EARLY ? 2 : before(at, 1) == LATE ? 8 : 5;
    }

    private int numberAt(int at, int number) {
        int end = at + 1;
        int years = number;
        Integer unit = end < tokens.length ? NUMBERS.get(tokens[end]) : null;
        if (unit != null && number >= 20 && number % 10 == 0 && unit > 0 && unit < 10) {
            years += unit;
            end++;
        }
        return isAge(at, end) && years <= OLDEST ? band(years) : Attributes.UNTOLD;
    }

    private boolean isAge(int start, int end) {
        int first = before(start, 1);
        boolean ends = after(end) == Tokens.END || after(end) == Tokens.PAUSE || AFTER.contains(after(end));
        boolean yearsOld = YEARS.contains(after(end)) && (after(end + 1) == OLD || after(end + 2) == AGE);
        boolean said = first == Tokens.PRONOUN || first == Tokens.NAME || (IS.contains(first) && ofPerson(start));
        boolean aside = first == Tokens.PAUSE && before(start, 2) == Tokens.NAME && after(end) == Tokens.PAUSE;
        return yearsOld || BEFORE.contains(first) || (ends && (said || aside));
    }

    /** "He is now", "Mair was only". */
    private boolean ofPerson(int start) {
        for (int back = 2; back <= REACH; back++) {
            int token = before(start, back);
            if (token == Tokens.PRONOUN || token == Tokens.NAME) {
                return true;
            }
        }
        return false;
    }

    private int before(int at, int steps) {
        return at - steps < 0 ? Tokens.END : plain[at - steps];
    }

    private int after(int at) {
        return at >= plain.length ? Tokens.END : plain[at];
    }

    private static int band(int years) {
        int band = 0;
        while (band + 1 < BANDS.length && years >= BANDS[band + 1]) {
            band++;
        }
        return band;
    }
}
