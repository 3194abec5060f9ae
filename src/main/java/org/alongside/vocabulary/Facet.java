package org.alongside.vocabulary;

/** A side from which pieces are described, and the vocabulary that describes it. */
public enum Facet {
    PRINCIPLES("principles", "principle"),
    OUTCOMES("outcomes", "outcome"),
    PLACES("places", "place"),
    INTRODUCTIONS("introductions", "introduction"),
    LEVELS("levels", "level"),
    CONTENT_NOTES("content-notes", "content note");

    private final String plural;
    private final String singular;

    Facet(String plural, String singular) {
        this.plural = plural;
        this.singular = singular;
    }

    /** The name of its file, and of its folder in addresses. */
    public String plural() {
        return plural;
    }

    /** What messages call one of its terms. */
    public String singular() {
        return singular;
    }

    /** Whether readers browse by it; content notes only ever stand on a piece. */
    public boolean isBrowsed() {
        return this != CONTENT_NOTES;
    }
}
