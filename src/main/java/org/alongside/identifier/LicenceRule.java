package org.alongside.identifier;

import java.util.List;
import java.util.regex.Pattern;
import org.alongside.anonymity.Reading;
import org.alongside.anonymity.Rule;
import org.alongside.anonymity.Span;
import org.alongside.source.Level;

/**
 * DVLA, INS57P: five characters of the surname filled up with 9, a digit of the year of birth, two of the month (51 to
 * 62 for women), two of the day, one of the year, two initials or 9, a digit and two check letters; sometimes the
 * issue. Northern Ireland has eight digits, which count only after the words.
 */
final class LicenceRule implements Rule {

    private static final Sought BRITISH = Sought.digits(
            Pattern.compile(
                    "(?<![\\p{L}\\d])([A-Z](?:[A-Z]{4}|[A-Z]{3}9|[A-Z]{2}99|[A-Z]999|9999)[\\s-]{0,2}\\d"
                            + "(?:0[1-9]|1[0-2]|5[1-9]|6[0-2])"
                            + "(?:0[1-9]|[12]\\d|3[01])\\d[\\s-]{0,2}[A-Z9]{2}[ -]?\\d[ -]?[A-Z]{2}"
                            + "(?:[\\s-]{0,2}\\d\\d)?)(?![\\p{L}\\d])",
                    Pattern.CASE_INSENSITIVE),
            Start.ofWord("[A-Za-z]"),
            12,
            12,
            7);
    private static final Sought IRISH = Sought.digits(
            Pattern.compile(
                    "\\b(?:driv(?:ing|er'?s?)|dvla|dva) (?:licen[cs]e(?: (?:number|no|num))?|number"
                            + "|no)\\b[^\\d.!?\\n]{0,15}(\\d{8})(?!\\d)",
                    Pattern.CASE_INSENSITIVE),
            Start.ofWord("[dD]"),
            60,
            10,
            8);

    @Override
    public String id() {
        return "anonymity.licence";
    }

    @Override
    public Level level() {
        return Level.ERROR;
    }

    @Override
    public String fact() {
        return "a driving licence number";
    }

    @Override
    public String hint() {
        return "leave it out";
    }

    @Override
    public List<Span> in(Reading reading) {
        return Places.of(List.of(BRITISH, IRISH), reading, match -> true);
    }
}
