package org.alongside.tagging;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a sentence as phrases see them: small letters, typographic apostrophes made plain, a possessive 's left
 * off, and a hyphen between two words a gap like any other.
 */
final class Words {

    private record Word(String text, int start, int end, boolean startsClause) {}

    private static final String CLAUSE_SIGNS = ",;:()—–.!?…";

    private final char[] sentence;
    private final List<Word> words = new ArrayList<>();

    Words(String text) {
        this.sentence = text.toCharArray();
        boolean newClause = true;
        for (int i = 0; i < sentence.length; ) {
            char c = sentence[i];
            if (Character.isLetterOrDigit(c)) {
                int end = endOfWord(i);
                words.add(new Word(folded(i, end), i, end, newClause));
                newClause = false;
                i = end;
            } else {
                newClause |= c != ' ' && CLAUSE_SIGNS.indexOf(c) >= 0;
                i++;
            }
        }
    }

    private int endOfWord(int start) {
        int end = start;
        while (end < sentence.length && isInWord(end)) {
            end++;
        }
        return end;
    }

    /** An apostrophe is in a word if letters are on both sides of it. */
    private boolean isInWord(int at) {
        char c = sentence[at];
        if (c < 128) {
            return Character.isLetterOrDigit(c) || (c == '\'' && isBeforeLetter(at));
        }
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || (isApostrophe(c) && isBeforeLetter(at));
    }

    private boolean isBeforeLetter(int at) {
        return at + 1 < sentence.length && Character.isLetter(sentence[at + 1]);
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ' || c == '‘';
    }

    private String folded(int start, int end) {
        int apostrophe = -1;
        for (int i = start; i < end && apostrophe < 0; i++) {
            apostrophe = isApostrophe(sentence[i]) ? i : -1;
        }
        if (apostrophe < 0) {
            return lower(start, end);
        }
        String rest = lower(apostrophe + 1, end);
        return lower(start, apostrophe) + (rest.equals("s") ? "" : "'" + rest);
    }

    private String lower(int start, int end) {
        return new String(sentence, start, end - start).toLowerCase(Locale.ROOT);
    }

    int size() {
        return words.size();
    }

    String word(int index) {
        return words.get(index).text();
    }

    /** Whether a comma, dash, bracket or the like stands before a word. */
    boolean startsClause(int index) {
        return words.get(index).startsClause();
    }

    /** The sentence as it was written, from one word to another. */
    String between(int first, int last) {
        int start = words.get(first).start();
        return new String(sentence, start, words.get(last).end() - start);
    }
}
