package org.alongside.tagging;

/**
 * The words behind a tag.
 *
 * @param passage the id of the passage, {@code p7}
 * @param sentence the sentence in it, as it stands there
 * @param match the words of the sentence that weigh most
 * @param weight the sum of the weights of the phrases in the sentence
 */
public record Evidence(String passage, String sentence, String match, double weight) {

    /** There are many of these, and their passages are few words. */
    public Evidence {
        passage = passage.intern();
    }

    public Tier tier() {
        return Tier.of(weight);
    }
}
