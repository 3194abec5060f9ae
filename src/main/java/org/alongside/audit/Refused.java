package org.alongside.audit;

/** A file that the audit does not look through to its end, and that is not published for that reason. */
final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final String rule;
    private final String hint;

    private Refused(String rule, String what, String hint) {
        super(what);
        this.rule = rule;
        this.hint = hint;
    }

    static Refused tooLarge() {
        return new Refused(
                "audit.too-large",
                "a file that unpacks to more than can be searched",
                "at most 50 MB, and packed at most three times over");
    }

    static Refused unreadable(String what) {
        return new Refused(
                "audit.unreadable", what + ", so nobody can tell what is in it", "save it anew without a password");
    }

    Leak leak() {
        return new Leak(rule, String.valueOf(getMessage()), hint, 0);
    }
}
