package org.alongside.audit;

import java.util.Set;

/**
 * Something that must not be on the site.
 *
 * @param form how it is looked for
 * @param what it is, in words that findings may show: "a consent reference"
 * @param text the secret itself; of an address, its path without the last slash
 * @param mayStandIn output files in which it may stand
 */
public record Secret(Form form, String what, String text, Set<String> mayStandIn) {

    /** How a secret is looked for. */
    public enum Form {
        /** Wherever its letters and digits stand, inside words too. */
        VALUE("audit.withheld"),
        /** As whole words. */
        PHRASE("audit.title"),
        /** In links and as the name of a file. */
        ADDRESS("audit.address");

        private final String rule;

        Form(String rule) {
            this.rule = rule;
        }

        String rule() {
            return rule;
        }
    }

    private static final int SHORTEST_VALUE = 4;
    private static final int SHORTEST_PHRASE = 12;

    public static Secret value(String what, String text) {
        return new Secret(Form.VALUE, what, text, Set.of());
    }

    public static Secret phrase(String what, String text) {
        return phrase(what, text, Set.of());
    }

    /** Words that may stand in some files, such as those whose very names have them. */
    public static Secret phrase(String what, String text, Set<String> mayStandIn) {
        return new Secret(Form.PHRASE, what, text, mayStandIn);
    }

    /** The address of a page, with or without its last slash. */
    public static Secret address(String what, String path, Set<String> mayStandIn) {
        return new Secret(Form.ADDRESS, what, path.replaceFirst("/$", ""), mayStandIn);
    }

    /** Whether finding it means anything: of a short one nearly every page would have the letters. */
    boolean canBeSearched() {
        String folded = Fold.of(text);
        return switch (form) {
            case VALUE -> folded.length() >= SHORTEST_VALUE;
            case PHRASE -> folded.length() >= SHORTEST_PHRASE && folded.contains(" ");
            case ADDRESS -> !folded.isEmpty();
        };
    }

    String lastPart() {
        return text.substring(text.lastIndexOf('/') + 1);
    }

    /** Never shows the secret. */
    @Override
    public String toString() {
        return what;
    }
}
