package org.alongside.search;

import java.util.ArrayList;
import java.util.List;
import org.alongside.vocabulary.Language;

/** What the bake makes of the words of a text, for tests of those who have to do the same. */
public final class FoldedWords {

    private FoldedWords() {}

    /** The words of a text, folded, in their order. */
    public static List<String> of(String text, Language language) {
        Analysis analysis = new Analysis(language);
        List<String> folded = new ArrayList<>();
        Tokens tokens = new Tokens(text);
        while (tokens.next()) {
            folded.add(analysis.fold(new String(tokens.chars(), tokens.start(), tokens.end() - tokens.start())));
        }
        return folded;
    }
}
