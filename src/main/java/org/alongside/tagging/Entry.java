package org.alongside.tagging;

import java.util.List;
import org.alongside.vocabulary.Facet;
import org.alongside.vocabulary.Term;

/**
 * A line of a lexicon.
 *
 * @param words the words of the pattern, each with its alternatives; {@code =} before one asks for just this form
 * @param gaps how many other words may stand before each word of the pattern
 * @param always whether it counts even where a cue denies it
 */
record Entry(Use use, List<List<String>> words, List<Integer> gaps, boolean always) {

    /** What a phrase is about. */
    record Target(Facet facet, Term term) {}

    /** What it says that a phrase occurs. */
    sealed interface Use {

        /** It shows a term; 1 is enough by itself. */
        record Shows(Target of, double weight) implements Use {}

        /** Here the words of a term mean something else. */
        record OtherSense(Target of) implements Use {}

        /** What begins within so many words after it was denied, planned or missed, and did not happen. */
        record Denies(int reach) implements Use {}
    }
}
