package org.alongside.story;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How far a piece has come. Only {@link #PUBLISHED} can ever be cleared. */
public enum Status {
    DRAFT,
    REVIEW,
    PUBLISHED,
    WITHDRAWN;

    /** The word that front matter uses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(Status::word).toList();
    }

    public static Optional<Status> of(String word) {
        return Arrays.stream(values())
                .filter(status -> status.word().equals(word))
                .findFirst();
    }
}
