package org.alongside.tagging;

import java.util.List;

/** A pattern of words as it is looked for: numbers stand for the stems and words of the lexicon. */
final class Phrase {

    private final List<int[]> steps;
    private final int[] gaps;
    private final boolean always;

    /**
     * @param steps for each word of the pattern the numbers that fit it
     * @param gaps how many other words may stand before each step; none before the first
     * @param always whether it counts even where a cue denies it
     */
    Phrase(List<int[]> steps, int[] gaps, boolean always) {
        this.steps = steps;
        this.gaps = gaps;
        this.always = always;
    }

    boolean always() {
        return always;
    }

    /** Which word of a sentence ends the phrase if it begins with a word, or -1. */
    int endAt(int[] stems, int[] exacts, int first) {
        return endAt(stems, exacts, first, 0);
    }

    private int endAt(int[] stems, int[] exacts, int at, int step) {
        if (!fits(steps.get(step), stems[at], exacts[at])) {
            return -1;
        }
        if (step + 1 == steps.size()) {
            return at;
        }
        int last = Math.min(stems.length - 1, at + 1 + gaps[step + 1]);
        for (int next = at + 1; next <= last; next++) {
            int end = endAt(stems, exacts, next, step + 1);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
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
