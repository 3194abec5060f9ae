package org.alongside.across;

import java.util.HashSet;
import java.util.Set;

/**
 * Which words are about the main person: nobody else of the cast, and no relative, has been named before them in their
 * sentence, and of the cast the main person was named last.
 */
final class Subjects {

    private static final Set<Integer> RELATIVES = words(
            "mother mum mam dad father son daughter brother sister husband wife grandson granddaughter grandchild child"
                    + " children baby boy girl nephew niece uncle aunt friend neighbour partner house building dog cat gran"
                    + " nan nain taid parents");
    private static final Filter FILTER = new Filter(RELATIVES);

    private Subjects() {}

    static Set<Integer> words(String words) {
        Set<Integer> numbers = new HashSet<>();
        for (String word : words.split(" ")) {
            numbers.add(Tokens.word(word));
        }
        return numbers;
    }

    /** For each word whether it is about the main person. */
    static boolean[] ofMain(int[] tokens) {
        boolean[] ofMain = new boolean[tokens.length];
        int last = Tokens.OTHER;
        boolean main = false;
        for (int i = 0; i < tokens.length; i++) {
            int token = tokens[i];
            if (token == Tokens.END) {
                main = last == Tokens.MAIN;
            } else if (token == Tokens.MAIN || token == Tokens.OTHER) {
                last = token;
                main = token == Tokens.MAIN;
            } else {
                ofMain[i] = main;
                main = main && !(FILTER.mayHave(token) && RELATIVES.contains(token));
            }
        }
        return ofMain;
    }
}
