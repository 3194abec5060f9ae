package org.alongside.vocabulary;

import java.util.Map;

/** The same words in each language that has them. */
public record Words(Map<Language, String> byLanguage) {

    /** No words in any language. */
    public static final Words NONE = new Words(Map.of());

    /** The words in a language, or else in the default language, or else none. */
    public String in(Language language) {
        String own = byLanguage.get(language);
        return own != null ? own : byLanguage.getOrDefault(Language.DEFAULT, "");
    }
}
