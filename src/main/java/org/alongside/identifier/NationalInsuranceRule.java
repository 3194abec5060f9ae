package org.alongside.identifier;

import java.util.List;
import java.util.regex.Pattern;
import org.alongside.anonymity.Reading;
import org.alongside.anonymity.Rule;
import org.alongside.anonymity.Span;
import org.alongside.source.Level;

/**
 * HMRC, National Insurance Manual NIM39110: two letters, six digits and a letter from A to D. Neither letter is D, F,
 * I, Q, U or V, the second is not O, and BG, GB, KN, NK, NT, TN and ZZ are not used.
 */
final class NationalInsuranceRule implements Rule {

    private static final String GAP = "[\\s.-]{0,2}";
    private static final String DIGITS = "(?<![\\p{L}\\d])((?!BG|GB|KN|NK|NT|TN"
            + "|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]"
            + GAP + "\\d\\d" + GAP + "\\d\\d" + GAP + "\\d\\d";

    private static final Start LETTERS = Start.ofWord("[A-Za-z]");

    private static final Sought WHOLE = Sought.digits(
            Pattern.compile(DIGITS + GAP + "[A-D])(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE), LETTERS, 6);
    private static final Sought WITHOUT_SUFFIX =
            Sought.digits(Pattern.compile(DIGITS + ")(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE), LETTERS, 6);
    private static final Pattern SAID = Pattern.compile(
            "\\b(?:national insurance|nino|n\\.?i\\.? (?:no|number" + "|num))\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public String id() {
        return "anonymity.national-insurance";
    }

    @Override
    public Level level() {
        return Level.ERROR;
    }

    @Override
    public String fact() {
        return "a National Insurance number";
    }

    @Override
    public String hint() {
        return "leave it out";
    }

    @Override
    public List<Span> in(Reading reading) {
        String text = reading.folded();
        return Places.union(List.of(
                Places.of(WHOLE, reading, match -> true),
                Places.of(WITHOUT_SUFFIX, reading, match -> Places.isNear(SAID, text, match, 40, 25))));
    }
}
