package org.alongside.vocabulary;

import java.util.Arrays;
import java.util.List;

/** A language that pieces and pages can be in. */
public enum Language {
    ENGLISH("en", "English"),
    WELSH("cy", "Cymraeg");

    /** The language of the pages without a language in their address. */
    public static final Language DEFAULT = ENGLISH;

    private final String code;
    private final String ownName;

    Language(String code, String ownName) {
        this.code = code;
        this.ownName = ownName;
    }

    /** BCP 47 language tag. */
    public String code() {
        return code;
    }

    /** What its speakers call it. */
    public String ownName() {
        return ownName;
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(Language::code).toList();
    }

    /**
     * The language with a code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Language of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no language `" + code + "`"));
    }
}
