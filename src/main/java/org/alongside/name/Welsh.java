package org.alongside.name;

import java.util.List;
import java.util.Set;

/** Tells a Welsh text from an English one by the small words that only Welsh has. */
final class Welsh {

    static final Set<String> SMALL_WORDS = Tellings.set("""
            yn y yr ei eu mae oedd roedd wedi gan gyda bod fod nid ddim hi ac ar sydd sy pan ond ni chi hyn
            hynny wrth oes dydi ydi yw fe efo iddi iddo meddai
            """);

    private Welsh() {}

    static boolean has(String word) {
        return SMALL_WORDS.contains(word);
    }

    static boolean is(List<Word> words) {
        int welsh = 0;
        for (Word word : words) {
            welsh += word.isWelsh() ? 1 : 0;
        }
        return (long) welsh * 8 > words.size();
    }
}
