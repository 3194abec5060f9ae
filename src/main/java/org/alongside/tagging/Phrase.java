package org.alongside.tagging;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A pattern of words as it is looked for: numbers stand for the stems and words of the lexicon. */
final class Phrase {

    /** What {@link #bitsBeside} says of a single word: any sentence will do. */
    private static final long ANY = -1;

    private static final int NONE = -1;

    private final int[][] steps;
    private final int[] gaps;
    private final boolean always;

    /**
     * @param steps for each word of the pattern the numbers that fit it
     * @param gaps how many other words may stand before each step; none before the first
     * @param always whether it counts even where a cue denies it
     */
    Phrase(List<int[]> steps, int[] gaps, boolean always) {
        this.steps = steps.toArray(int[][]::new);
        this.gaps = gaps;
        this.always = always;
    }

    /** The step whose words occur in the fewest phrases, and so most likely in the fewest sentences. */
    int rarest(int[] occurrences) {
        return rarest(occurrences, NONE).orElseThrow();
    }

    private Optional<Integer> rarest(int[] occurrences, int butNot) {
        return IntStream.range(0, steps.length)
                .filter(step -> step != butNot)
                .boxed()
                .min(Comparator.comparingInt(step -> Arrays.stream(steps[step])
                        .map(number -> occurrences[number])
                        .sum()));
    }

    /** Bits for the words of the step that is the rarest but for one: a sentence with none of them has no such phrase. */
    long bitsBeside(int butNot, int[] occurrences) {
        return rarest(occurrences, butNot)
                .map(step -> Arrays.stream(steps[step]).mapToLong(Phrase::bit).reduce(0, (one, other) -> one | other))
                .orElse(ANY);
    }

    /** One of 64 bits for a word, none for one that no phrase has; two words can have the same. */
    static long bit(int number) {
        return number < 0 ? 0 : 1L << number;
    }

    int[] step(int index) {
        return steps[index];
    }

    void count(int[] occurrences) {
        for (int[] step : steps) {
            for (int number : step) {
                occurrences[number]++;
            }
        }
    }

    boolean always() {
        return always;
    }

    /** Which word of a sentence begins the phrase if a word stands for one of its steps, or -1. */
    int firstWord(int[] stems, int[] exacts, int at, int step) {
        if (!fits(steps[step], stems[at], exacts[at])) {
            return -1;
        }
        int first = step == 0 ? at : -1;
        for (int before = at - 1; first < 0 && before >= Math.max(0, at - 1 - gaps[step]); before--) {
            first = firstWord(stems, exacts, before, step - 1);
        }
        return first;
    }

    /** Which word of a sentence ends the phrase if a word stands for one of its steps, or -1. */
    int lastWord(int[] stems, int[] exacts, int at, int step) {
        if (!fits(steps[step], stems[at], exacts[at])) {
            return -1;
        }
        if (step + 1 == steps.length) {
            return at;
        }
        int last = -1;
        int furthest = Math.min(stems.length - 1, at + 1 + gaps[step + 1]);
        for (int after = at + 1; last < 0 && after <= furthest; after++) {
            last = lastWord(stems, exacts, after, step + 1);
        }
        return last;
    }

    private static boolean fits(int[] step, int stem, int exact) {
        for (int number : step) {
            if (number == stem || number == exact) {
                return true;
            }
        }
        return false;
    }
}
