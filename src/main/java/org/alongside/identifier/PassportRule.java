package org.alongside.identifier;

import java.util.List;
import java.util.regex.Pattern;
import org.alongside.anonymity.Reading;
import org.alongside.anonymity.Rule;
import org.alongside.anonymity.Span;
import org.alongside.source.Level;

/**
 * ICAO Doc 9303: up to nine letters and digits. A British one has nine digits (HM Passport Office); many others have
 * one or two letters and seven digits. Nothing checks them, so the word has to be near.
 */
final class PassportRule implements Rule {

    /** Looked for only near the word, which also saves looking. */
    private static final Sought NUMBER = new Sought(
            Pattern.compile(
                    "(?<![\\p{L}\\d£$€])([A-Z]{1,2}[ -]?\\d(?:[ -]?\\d){6}|\\d(?:[ -]?\\d){8})(?![\\p{L}\\d]|-\\d)",
                    Pattern.CASE_INSENSITIVE),
            Start.ofWord("[A-Za-z\\d]"),
            Sign.anyOf("passport", "pasbort"),
            60,
            90,
            90,
            7);

    private static final Pattern SAID = Pattern.compile("\\b(?:passports?|pasbort)\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public String id() {
        return "anonymity.passport";
    }

    @Override
    public Level level() {
        return Level.ERROR;
    }

    @Override
    public String fact() {
        return "a passport number";
    }

    @Override
    public String hint() {
        return "leave it out";
    }

    @Override
    public List<Span> in(Reading reading) {
        String text = reading.folded();
        return Places.of(NUMBER, reading, match -> Places.isNear(SAID, text, match, 60, 35));
    }
}
