package org.alongside.identifier;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.alongside.anonymity.Reading;
import org.alongside.anonymity.Rule;
import org.alongside.anonymity.Span;
import org.alongside.source.Level;

/**
 * BS 7666, as the Office for National Statistics and Royal Mail describe it: one of the 124 areas, a district, then a
 * digit and two letters out of twenty, which leave out C I K M O V. A district alone, {@code CF10}, is no more than an
 * area.
 */
final class PostcodeRule implements Rule {

    private static final String AREA =
            "(?:A[BL]|B[ABDHLNRSTX]?|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]?|F[KY]|G[LUXY]?|H[ADGPRSUX]"
                    + "|I[GMPV]|JE|K[ATWY]|L[ADELNSU]?|M[EKL]?|N[EGNPRW]?|O[LX]|P[AEHLOR]|R[GHM]"
                    + "|S[AEGKLMNOPRSTWY]?|T[ADFNQRSW]"
                    + "|UB|W[ACDFNRSV]?|YO|ZE)";
    private static final String INWARD = "[ABD-HJLNP-UW-Z]{2}";
    private static final String GAP = "(?:[\\s.-]|&nbsp;){0,3}";

    private static final Sought POSTCODE = Sought.digits(
            Pattern.compile(
                    "(?<![\\p{L}\\d])(?<!£)((?:" + AREA + "(?:[1-9]\\d?|0|\\d[A-HJKMNPR-Y])" + GAP + "[\\dO]" + INWARD
                            + "|GIR" + GAP + "0AA|BFPO" + GAP + "\\d{1,4}))(?![\\p{L}\\d])",
                    Pattern.CASE_INSENSITIVE),
            Start.ofWord("[A-Za-z]"),
            1);
    /** All in capitals it is one even if Royal Mail has no such area. */
    private static final Sought SHAPE = Sought.digits(
            Pattern.compile("(?<![\\p{L}\\d])([A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2})(?![\\p{L}\\d])"),
            Start.ofWord("[A-Z]"),
            2);

    private static final Pattern ORDINAL_OR_UNIT =
            Pattern.compile(".*(?:1st|2nd|3rd|[04-9]th|\\d(?:hr|ft|lb|pt|ed|st|th))", Pattern.DOTALL);
    private static final Pattern DOSE =
            Pattern.compile(".*\\d(?:M[GLM]|KG|KM|CM|PM|AM|HR|ST|ND|RD|TH)", Pattern.DOTALL);

    @Override
    public String id() {
        return "anonymity.postcode";
    }

    @Override
    public Level level() {
        return Level.ERROR;
    }

    @Override
    public String fact() {
        return "a postcode";
    }

    @Override
    public String hint() {
        return "name the area, or leave it out";
    }

    @Override
    public List<Span> in(Reading reading) {
        return Places.union(List.of(
                Places.of(
                        POSTCODE,
                        reading,
                        match -> !ORDINAL_OR_UNIT.matcher(match.group(1)).matches() && hasDigit(match.group(1))),
                Places.of(SHAPE, reading, match -> !DOSE.matcher(match.group(1)).matches())));
    }

    /** With the letter O for the nought there must be another digit, and a space or capitals: not "so3Oth". */
    private static boolean hasDigit(String postcode) {
        char inward = postcode.charAt(postcode.length() - 3);
        return Character.isDigit(inward)
                || postcode.equals(postcode.toUpperCase(Locale.ROOT))
                || postcode.startsWith("BFPO");
    }
}
