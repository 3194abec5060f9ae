package org.alongside.identifier;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.anonymity.Reading;

/**
 * Something that is quick to see and that every match of a pattern has in it. Patterns are tried only near their
 * signs: most of a story has no figures in it, and no {@code @}.
 */
interface Sign {

    Sign DIGIT = Reading::nextFigure;

    /** Where it shows next, or -1. */
    int next(Reading reading, int from);

    /** This one, where another shows at most so many characters away. */
    default Sign near(Sign other, int reach) {
        return (reading, from) -> {
            int at = next(reading, from);
            while (at >= 0) {
                int beside = other.next(reading, Math.max(0, at - reach));
                if (beside >= 0 && beside <= at + reach) {
                    return at;
                }
                at = next(reading, at + 1);
            }
            return -1;
        };
    }

    /** One of these, in capitals or not; what begins with a letter has to be the beginning of a word. */
    static Sign anyOf(String... texts) {
        return of(List.of(texts), true);
    }

    /** One of these, just as they are written. */
    static Sign exactly(String... texts) {
        return of(List.of(texts), false);
    }

    static Sign of(Collection<String> texts, boolean ignoreCase) {
        Texts sought = new Texts(texts, ignoreCase);
        boolean words = texts.stream().allMatch(text -> Character.isLetter(text.charAt(0)));
        return words ? beginnings(sought) : anywhere(sought);
    }

    private static Sign beginnings(Texts sought) {
        return (reading, from) -> {
            for (int word = reading.firstWord(from); word < reading.words(); word++) {
                if (sought.areAt(reading, reading.wordStart(word))) {
                    return reading.wordStart(word);
                }
            }
            return -1;
        };
    }

    private static Sign anywhere(Texts sought) {
        return (reading, from) -> {
            for (int i = from; i < reading.length(); i++) {
                if (sought.areAt(reading, i) && !isInsideWord(reading, i)) {
                    return i;
                }
            }
            return -1;
        };
    }

    private static boolean isInsideWord(Reading reading, int at) {
        return at > 0 && Character.isLetter(reading.at(at)) && Character.isLetter(reading.at(at - 1));
    }

    /** Texts by their first character, in an array, as every word of every story comes by here. */
    final class Texts {

        private final String[][] byFirst = new String[128][0];
        private final boolean ignoreCase;

        Texts(Collection<String> texts, boolean ignoreCase) {
            this.ignoreCase = ignoreCase;
            for (String text : texts) {
                char first = text.charAt(0);
                add(first, text);
                if (ignoreCase && Character.isLowerCase(first)) {
                    add(Character.toUpperCase(first), text);
                }
            }
        }

        private void add(char first, String text) {
            byFirst[first] =
                    Stream.concat(Stream.of(byFirst[first]), Stream.of(text)).toArray(String[]::new);
        }

        boolean areAt(Reading reading, int at) {
            char c = reading.at(at);
            if (c >= byFirst.length) {
                return false;
            }
            for (String text : byFirst[c]) {
                if (reading.folded().regionMatches(ignoreCase, at, text, 0, text.length())) {
                    return true;
                }
            }
            return false;
        }
    }

    /** The places of two signs from left to right, each looked for once. */
    final class Both {

        private final Sign one;
        private final Sign other;
        private final Reading reading;
        private int nextOne;
        private int nextOther;

        Both(Sign one, Sign other, Reading reading) {
            this.one = one;
            this.other = other;
            this.reading = reading;
            this.nextOne = one.next(reading, 0);
            this.nextOther = other.next(reading, 0);
        }

        /** Where one of them shows next, or -1; never asked for a place before the last one. */
        int next(int from) {
            if (nextOne >= 0 && nextOne < from) {
                nextOne = one.next(reading, from);
            }
            if (nextOther >= 0 && nextOther < from) {
                nextOther = other.next(reading, from);
            }
            return nextOne < 0 || (nextOther >= 0 && nextOther < nextOne) ? nextOther : nextOne;
        }
    }
}
