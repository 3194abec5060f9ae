package org.alongside.tagging;

import java.util.Set;

/** English words that stand in nearly every sentence, whichever way a lexicon uses them. */
final class CommonWords {

    static final Set<String> ALL = Set.of(
            "a", "about", "after", "all", "an", "and", "any", "are", "as", "at", "back", "be", "been", "but", "by",
            "came", "can", "come", "could", "day", "did", "do", "does", "down", "for", "from", "get", "go", "got",
            "had", "has", "have", "he", "her", "him", "his", "home", "i", "if", "in", "into", "is", "it", "just",
            "like", "made", "me", "more", "my", "no", "not", "now", "of", "off", "on", "one", "or", "our", "out",
            "over", "people", "said", "she", "so", "some", "than", "that", "the", "their", "them", "then", "there",
            "they", "this", "time", "to", "two", "up", "us", "very", "was", "we", "went", "were", "what", "when",
            "where", "which", "who", "will", "with", "would", "you", "your");

    /** What a word of these counts for when the rarest word of a phrase is chosen: as much as many other words together. */
    static final int WEIGHT = 10_000;

    private CommonWords() {}
}
