package org.alongside.identifier;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something that is quick to see and that every match of a pattern has in it. Patterns are tried only near their
 * signs: most of a story has no figures in it, and no {@code @}.
 */
interface Sign {

    Sign DIGIT = (text, from) -> {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return i;
            }
        }
        return -1;
    };

    /** Where it shows next, or -1. */
    int next(String text, int from);

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
        public int next(String text, int from) {
            for (int i = from; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c < byFirst.length && isOne(byFirst[c], text, i)) {
                    return i;
                }
            }
            return -1;
        }

        private boolean isOne(String[] words, String text, int at) {
            if (words.length == 0) {
                return false;
            }
            if (at > 0 && Character.isLetter(text.charAt(at)) && Character.isLetter(text.charAt(at - 1))) {
                return false;
            }
            for (String word : words) {
                if (text.regionMatches(ignoreCase, at, word, 0, word.length())) {
                    return true;
                }
            }
            return false;
        }
    }
}
