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

    private final String sentence;
    private final List<Word> words = new ArrayList<>();

    Words(String sentence) {
        this.sentence = sentence;
        boolean newClause = true;
        for (int i = 0; i < sentence.length(); ) {
            char c = sentence.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                int end = endOfWord(i);
                words.add(new Word(folded(i, end), i, end, newClause));
                newClause = false;
                i = end;
            } else {
                newClause |= ",;:()—–.!?…".indexOf(c) >= 0;
                i++;
            }
        }
    }

    private int endOfWord(int start) {
        int end = start;
        while (end < sentence.length() && isInWord(end)) {
            end++;
        }
        return end;
    }

    /** An apostrophe is in a word if letters are on both sides of it. */
    private boolean isInWord(int at) {
        char c = sentence.charAt(at);
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || (isApostrophe(c) && at + 1 < sentence.length() && Character.isLetter(sentence.charAt(at + 1)));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ' || c == '‘';
    }

    private String folded(int start, int end) {
        String word = sentence.substring(start, end).toLowerCase(Locale.ROOT);
        int apostrophe = -1;
        for (int i = 0; i < word.length() && apostrophe < 0; i++) {
            apostrophe = isApostrophe(word.charAt(i)) ? i : -1;
        }
        if (apostrophe < 0) {
            return word;
        }
        String rest = word.substring(apostrophe + 1);
        return rest.equals("s") ? word.substring(0, apostrophe) : word.substring(0, apostrophe) + "'" + rest;
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
        return sentence.substring(words.get(first).start(), words.get(last).end());
    }
}
