package org.alongside.name;

import java.util.List;
import java.util.Set;

/** Tells a Welsh text from an English one by the small words that only Welsh has. */
final class Welsh {

    private static final Set<String> SMALL_WORDS = Tellings.set("""
            yn y yr ei eu mae oedd roedd wedi gan gyda bod fod nid ddim hi ac ar sydd sy pan ond ni chi hyn
            hynny wrth oes dydi ydi yw fe efo iddi iddo meddai
            """);

    private Welsh() {}

    static boolean is(List<Word> words) {
        long welsh = words.stream()
                .filter(word -> SMALL_WORDS.contains(word.plain()))
                .count();
        return welsh * 8 > words.size();
    }
}
