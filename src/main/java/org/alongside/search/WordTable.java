package org.alongside.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.tagging.WordNumbers;

/** The words that were met, each with its term. For one thread. */
final class WordTable {

    /** The number of a word that cannot be looked for. */
    static final int NONE = -1;

    /** @param term the number of its term, or {@link #NONE} */
    record Met(String folded, int term) {}

    private final Analysis analysis;
    private final WordNumbers words = new WordNumbers(this::add, Integer.MAX_VALUE);
    private final List<Met> met = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> terms = new ArrayList<>();

    WordTable(Analysis analysis) {
        this.analysis = analysis;
    }

    /** The term of a word, numbered as they come; {@link #NONE} if there is none. */
    int term(Tokens token) {
        return (int) words.of(token.chars(), token.start(), token.end());
    }

    private int add(String word) {
        String folded = analysis.fold(word);
        int term = analysis.term(folded).map(this::number).orElse(NONE);
        met.add(new Met(folded, term));
        return term;
    }

    private int number(String term) {
        return numbers.computeIfAbsent(term, t -> {
            terms.add(t);
            return terms.size() - 1;
        });
    }

    /** The terms by their numbers. */
    List<String> terms() {
        return terms;
    }

    /** All words that were met, folded, with repetitions. */
    List<Met> met() {
        return met;
    }
}
