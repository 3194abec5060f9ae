package org.alongside.tagging;

import java.util.function.UnaryOperator;
import org.alongside.vocabulary.Language;
import org.tartarus.snowball.ext.EnglishStemmer;

/** Takes the endings off words: Porter2 for English, nothing for Welsh, whose words change at the front too. */
public final class Stems {

    private Stems() {}

    /** The stemmer of a language, for one thread. */
    public static UnaryOperator<String> of(Language language) {
        return switch (language) {
            case ENGLISH -> english();
            case WELSH -> UnaryOperator.identity();
        };
    }

    private static UnaryOperator<String> english() {
        EnglishStemmer stemmer = new EnglishStemmer();
        return word -> {
            stemmer.setCurrent(word);
            stemmer.stem();
            return stemmer.getCurrent();
        };
    }
}
