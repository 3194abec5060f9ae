package org.alongside.identifier;

import java.util.List;
import java.util.regex.Pattern;
import org.alongside.anonymity.Reading;
import org.alongside.anonymity.Rule;
import org.alongside.anonymity.Span;
import org.alongside.source.Level;

/**
 * NHS Data Dictionary, NHS NUMBER: ten digits, written 3-3-4, of which the last is a check digit, modulus 11. England,
 * Wales and the Isle of Man have those from 4 to 7, Northern Ireland from 32 to 39, tests 9; a Scottish CHI number
 * begins with a date of birth.
 */
final class NhsNumberRule implements Rule {

    private static final Sought NUMBER = Sought.digits(
            Pattern.compile("(?<!\\d)(?<!\\d\\.)(?<!\\+\\d{1,3}[ .-])(?<!0\\))"
                    + "(?<![£$€+])(\\d{3}[\\s.-]{0,2}\\d{3}[\\s.-]{0,2}\\d{4})(?![ .-]?\\d)"),
            Start.at("\\d"),
            10);
    private static final Sought LABELLED = Sought.digits(
            Pattern.compile(
                    "\\bnhs (?:number|no|num)\\b[^\\d\\n]{0,20}(\\d(?:[ .-]{0,2}\\d){9})(?![ .-]?\\d)",
                    Pattern.CASE_INSENSITIVE),
            Start.ofWord("[nN]"),
            40,
            5,
            10);
    private static final Pattern ISSUED =
            Pattern.compile("[4-9].*|3[2-9].*|(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2]).*");

    @Override
    public String id() {
        return "anonymity.nhs-number";
    }

    @Override
    public Level level() {
        return Level.ERROR;
    }

    @Override
    public String fact() {
        return "an NHS number";
    }

    @Override
    public String hint() {
        return "leave it out";
    }

    @Override
    public List<Span> in(Reading reading) {
        String text = reading.folded();
        return Places.of(
                List.of(NUMBER, LABELLED),
                reading,
                match -> isNhsNumber(Places.digits(match.group(1)), reading) && !Places.isInUrl(text, match.start(1)));
    }

    private static boolean isNhsNumber(String digits, Reading reading) {
        return ISSUED.matcher(digits).matches()
                && digits.chars().distinct().count() > 1
                && checkDigit(digits) == digits.charAt(9) - '0'
                && !reading.knownNumbers().contains(digits);
    }

    /** Weights 10 to 2; a check of ten is never issued, so it equals no digit. */
    private static int checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (digits.charAt(i) - '0') * (10 - i);
        }
        return (11 - sum % 11) % 11;
    }
}
