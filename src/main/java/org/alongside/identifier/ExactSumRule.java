package org.alongside.identifier;

import java.util.List;
import java.util.regex.Pattern;
import org.alongside.anonymity.Reading;
import org.alongside.anonymity.Rule;
import org.alongside.anonymity.Span;
import org.alongside.source.Level;

/**
 * Pounds with pence. An exact debt or award can be matched with a letter, a court record or a bank statement; the UK
 * Data Service says to round. Sums under £20 are prices, and .00 is round already.
 */
final class ExactSumRule implements Rule {

    private static final Sought SUM = Sought.digits(
            Pattern.compile(
                    "(?<![\\d.,])((?:£ ?|GBP ?)\\d{1,3}(?:,\\d{3}){0,3}\\.\\d\\d|(?:£ ?|GBP ?)\\d{1,9}\\.\\d\\d"
                            + "|\\d{1,3}(?:,\\d{3}){0,3}\\.\\d\\d pounds|\\d{1,9}\\.\\d\\d pounds"
                            + "|(?:£ ?)?\\d{1,3}(?:,?\\d{3}){0,3}(?: pounds)?,? and \\d{1,2} ?(?:p|pence))"
                            + "(?![\\d%])(?!\\.\\d)(?! ?(?:m|k|bn|million|billion|thousand)\\b)",
                    Pattern.CASE_INSENSITIVE),
            Start.at("[gG\\d]"),
            8,
            40,
            2);
    private static final Pattern SMALL_OR_ROUND = Pattern.compile("\\D*1?\\d(?:[^\\d,].*)?|.*\\.00\\D*");

    @Override
    public String id() {
        return "anonymity.exact-sum";
    }

    @Override
    public Level level() {
        return Level.WARNING;
    }

    @Override
    public String fact() {
        return "a sum to the penny";
    }

    @Override
    public String hint() {
        return "round it: “about £300”";
    }

    @Override
    public List<Span> in(Reading reading) {
        return Places.of(
                SUM, reading, match -> !SMALL_OR_ROUND.matcher(match.group(1)).matches());
    }
}
