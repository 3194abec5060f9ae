package org.alongside.story;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of content. */
public enum Kind {
    /** Somebody's journey: a person, a family or a group. */
    STORY("story", "stories"),
    /** What people said at a gathering. */
    REFLECTION("reflection", "reflections"),
    /** A blog post, a guest post, an explanation. */
    ARTICLE("article", "articles"),
    /** A chosen, numbered set of stories. */
    COLLECTION("collection", "collections"),
    /** A thread that pieces belong to, in order of date. */
    SERIES("series", "series"),
    /** A standing page of the site. */
    PAGE("page", "pages");

    private final String word;
    private final String plural;

    Kind(String word, String plural) {
        this.word = word;
        this.plural = plural;
    }

    /** The word that front matter uses. */
    public String word() {
        return word;
    }

    /** The name of its list, and of its folder in addresses. */
    public String plural() {
        return plural;
    }

    /** Whether it tells of people and has a cast, a place and principles. */
    public boolean isTelling() {
        return switch (this) {
            case STORY, REFLECTION, ARTICLE -> true;
            case COLLECTION, SERIES, PAGE -> false;
        };
    }

    /** Whether it tells what changed: outcomes, and for whom. */
    public boolean hasOutcomes() {
        return switch (this) {
            case STORY, ARTICLE -> true;
            case REFLECTION, COLLECTION, SERIES, PAGE -> false;
        };
    }

    /** Whether it is about somebody whose consent is needed, and whose story a person has to check before it leaves. */
    public boolean needsConsent() {
        return switch (this) {
            case STORY, REFLECTION -> true;
            case ARTICLE, COLLECTION, SERIES, PAGE -> false;
        };
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(Kind::word).toList();
    }

    public static Optional<Kind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
