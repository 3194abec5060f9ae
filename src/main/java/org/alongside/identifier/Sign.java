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
        return new Texts(texts, ignoreCase);
    }

    /** Texts by what they begin with: every word and every mark of every story comes by here. */
    final class Texts implements Sign {

        private final String[][] words = new String[Reading.BEGINNINGS][0];
        private final String[][] marks = new String[128][0];
        private final boolean haveWords;
        private final boolean haveMarks;
        private final boolean ignoreCase;

        Texts(Collection<String> texts, boolean ignoreCase) {
            this.ignoreCase = ignoreCase;
            for (String text : texts) {
                char first = text.charAt(0);
                if (Character.isLetter(first)) {
                    add(text, words, Reading.beginning(first, text.charAt(1)));
                } else {
                    add(text, marks, first);
                }
            }
            haveWords = Stream.of(words).anyMatch(alike -> alike.length > 0);
            haveMarks = Stream.of(marks).anyMatch(alike -> alike.length > 0);
        }

        private static void add(String text, String[][] to, int at) {
            to[at] = Stream.concat(Stream.of(to[at]), Stream.of(text)).toArray(String[]::new);
        }

        /** Words and marks in turn, as they stand, so that nothing behind what is found is looked at. */
        @Override
        public int next(Reading reading, int from) {
            if (!haveMarks) {
                return reading.nextWord(from, words, ignoreCase);
            }
            int word = haveWords ? reading.firstWord(from) : reading.words();
            int mark = reading.firstMark(from);
            while (word < reading.words() || mark < reading.marks()) {
                boolean isWord = mark == reading.marks()
                        || (word < reading.words() && reading.wordStart(word) < reading.mark(mark));
                int at = isWord ? reading.wordStart(word) : reading.mark(mark);
                String[] sought = isWord ? words[reading.beginning(word++)] : marks[reading.at(reading.mark(mark++))];
                if (sought.length > 0 && reading.hasAnyAt(at, sought, ignoreCase)) {
                    return at;
                }
            }
            return -1;
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
