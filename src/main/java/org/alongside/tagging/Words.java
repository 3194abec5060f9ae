package org.alongside.tagging;

import java.util.Arrays;

/**
 * The words of a sentence as phrases see them: small letters, typographic apostrophes made plain, a possessive 's left
 * off, and a hyphen between two words a gap like any other. They stay where they are in one row of characters; a string
 * is made of a word only where somebody asks for it.
 */
final class Words {

    private static final String CLAUSE_SIGNS = ",;:()—–.!?…";

    /** Below it are the letters of nearly every text. */
    private static final char FIRST_MARK = '\u0300';

    private final String sentence;
    private final char[] folded;
    private int size;
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private boolean[] startsClause = new boolean[32];

    Words(String sentence) {
        this.sentence = sentence;
        this.folded = sentence.toCharArray();
        boolean newClause = true;
        for (int i = 0; i < folded.length; ) {
            char c = folded[i];
            if (WordNumbers.isLetterOrDigit(c)) {
                int end = foldWord(i);
                add(i, end, newClause);
                newClause = false;
                i = end;
            } else {
                newClause |= c != ' ' && CLAUSE_SIGNS.indexOf(c) >= 0;
                i++;
            }
        }
    }

    private void add(int start, int end, boolean newClause) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            startsClause = Arrays.copyOf(startsClause, 2 * size);
        }
        starts[size] = start;
        ends[size] = end;
        startsClause[size++] = newClause;
    }

    /** Makes the letters of a word small and its apostrophes plain; where it ends. */
    private int foldWord(int start) {
        int end = start;
        for (; end < folded.length && isInWord(end); end++) {
            char c = folded[end];
            folded[end] = c >= 'a' && c <= 'z' ? c : WordNumbers.isApostrophe(c) ? '\'' : Character.toLowerCase(c);
        }
        return end;
    }

    /** An apostrophe is in a word if letters are on both sides of it. */
    private boolean isInWord(int at) {
        char c = folded[at];
        return WordNumbers.isLetterOrDigit(c)
                || (WordNumbers.isApostrophe(c) && isBeforeLetter(at))
                || (c >= FIRST_MARK && Character.getType(c) == Character.NON_SPACING_MARK);
    }

    private boolean isBeforeLetter(int at) {
        return at + 1 < folded.length && Character.isLetter(folded[at + 1]);
    }

    int size() {
        return size;
    }

    String word(int index) {
        return new String(folded, starts[index], endOfName(index) - starts[index]);
    }

    long number(int index, WordNumbers numbers) {
        return numbers.of(folded, starts[index], endOfName(index));
    }

    private int endOfName(int index) {
        int end = ends[index];
        return end - starts[index] > 2 && folded[end - 1] == 's' && folded[end - 2] == '\'' ? end - 2 : end;
    }

    /** Whether a comma, dash, bracket or the like stands before a word. */
    boolean startsClause(int index) {
        return startsClause[index];
    }

    /** The sentence as it was written, from one word to another. */
    String between(int first, int last) {
        return sentence.substring(starts[first], ends[last]);
    }
}
