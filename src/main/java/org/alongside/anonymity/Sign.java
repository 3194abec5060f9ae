package org.alongside.anonymity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Something that is quick to see and that every match of a pattern has in it. Patterns are tried only near their signs: most
 * of a story has no figures in it, and no {@code @}.
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
        return new Words(List.of(words));
    }

    /** Words by their first character. */
    final class Words implements Sign {

        private final List<List<String>> byFirst = new ArrayList<>();

        Words(Iterable<String> words) {
            for (int i = 0; i < 128; i++) {
                byFirst.add(new ArrayList<>());
            }
            for (String word : words) {
                String small = word.toLowerCase(Locale.ROOT);
                byFirst.get(small.charAt(0)).add(small);
            }
        }

        @Override
        public int next(String text, int from) {
            boolean inWord = from > 0 && Character.isLetter(text.charAt(from - 1));
            for (int i = from; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean letter = Character.isLetter(c);
                if (c < 128 && !(letter && inWord) && startsOne(text, i, c)) {
                    return i;
                }
                inWord = letter;
            }
            return -1;
        }

        private boolean startsOne(String text, int at, char first) {
            List<String> words = byFirst.get(Character.toLowerCase(first));
            for (int i = 0; i < words.size(); i++) {
                if (text.regionMatches(true, at, words.get(i), 0, words.get(i).length())) {
                    return true;
                }
            }
            return false;
        }
    }
}
