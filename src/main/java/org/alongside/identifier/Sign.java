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
    static Sign anyOf(String... words) {
        return new Words(List.of(words), true);
    }

    /** One of these, just as they are written. */
    static Sign exactly(String... words) {
        return new Words(List.of(words), false);
    }

    /** Words by their first character, in an array, as every character of every story comes by here. */
    final class Words implements Sign {

        private final String[][] byFirst = new String[128][0];
        private final boolean ignoreCase;

        Words(Collection<String> words, boolean ignoreCase) {
            this.ignoreCase = ignoreCase;
            for (String word : words) {
                char first = word.charAt(0);
                add(first, word);
                if (ignoreCase && Character.isLowerCase(first)) {
                    add(Character.toUpperCase(first), word);
                }
            }
        }

        private void add(char first, String word) {
            byFirst[first] =
                    Stream.concat(Stream.of(byFirst[first]), Stream.of(word)).toArray(String[]::new);
        }

        @Override
        public int next(Reading reading, int from) {
            for (int i = from; i < reading.length(); i++) {
                char c = reading.at(i);
                if (c < byFirst.length && byFirst[c].length > 0 && isOne(byFirst[c], reading, i)) {
                    return i;
                }
            }
            return -1;
        }

        private boolean isOne(String[] words, Reading reading, int at) {
            if (at > 0 && Character.isLetter(reading.at(at)) && Character.isLetter(reading.at(at - 1))) {
                return false;
            }
            for (String word : words) {
                if (reading.folded().regionMatches(ignoreCase, at, word, 0, word.length())) {
                    return true;
                }
            }
            return false;
        }
    }
}
