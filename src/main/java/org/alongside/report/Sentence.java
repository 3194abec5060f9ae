package org.alongside.report;

import org.alongside.source.Finding;

/** The fact and the hint of a finding as sentences. */
final class Sentence {

    private Sentence() {}

    /** "A telephone number. What to do: a public helpline." */
    static String of(Finding finding) {
        String fact = ended(capitalised(finding.message()));
        return finding.hint().isEmpty() ? fact : fact + " What to do: " + ended(finding.hint());
    }

    /** With a capital, unless it starts with something that is written as it is. */
    static String capitalised(String text) {
        int first = text.isEmpty() ? 0 : text.codePointAt(0);
        return Character.isLowerCase(first)
                ? Character.toString(Character.toTitleCase(first)) + text.substring(Character.charCount(first))
                : text;
    }

    static String ended(String text) {
        return text.matches("(?s).*[.?!…]") ? text : text + ".";
    }
}
