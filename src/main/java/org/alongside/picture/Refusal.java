package org.alongside.picture;

/** Ends the reading of a picture that will not be published; never leaves this package. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final String rule;
    private final String fact;
    private final String hint;

    private Refusal(String rule, String fact, String hint) {
        super(fact, null, false, false);
        this.rule = rule;
        this.fact = fact;
        this.hint = hint;
    }

    /** The bytes are not what the format demands. */
    static Refusal corrupt(String fact) {
        return new Refusal("picture.corrupt", fact, "open it in a picture program and save it again");
    }

    static Refusal corrupt(String fact, String hint) {
        return new Refusal("picture.corrupt", fact, hint);
    }

    static Refusal tooLarge(String fact, String hint) {
        return new Refusal("picture.too-large", fact, hint);
    }

    /** A picture of a kind that cannot be cleaned, or that browsers do not show. */
    static Refusal unsupported(String fact) {
        return new Refusal("picture.unsupported", fact, "save it as WebP or JPEG");
    }

    static void require(boolean fine, String fact) throws Refusal {
        if (!fine) {
            throw corrupt(fact);
        }
    }

    Cleaned.Refused asResult() {
        return new Cleaned.Refused(rule, fact, hint);
    }
}
