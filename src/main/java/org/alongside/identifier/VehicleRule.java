package org.alongside.identifier;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.alongside.anonymity.Reading;
import org.alongside.anonymity.Rule;
import org.alongside.anonymity.Span;
import org.alongside.source.Level;

/**
 * DVLA, INF104 and INS160: current (two letters, two digits, three letters; since 2001), prefix (A123 BCD; 1983 to
 * 2001), suffix (ABC 123D; 1963 to 1982) and Northern Ireland (three letters with I or Z, up to four digits). A plate
 * that could as well be something else counts only where the text speaks of a vehicle.
 */
final class VehicleRule implements Rule {

    private static final String GAP = "[\\s.-]{0,2}";
    private static final String END = ")(?![\\p{L}\\d])";
    private static final String LETTERS = "[A-HJ-PR-Z]{3}";
    private static final String IRISH = "[A-Z](?:I[ABGJLW]|[JOUX]I)|[A-Z][A-HJ-PR-Y]Z|[A-HJ-PR-Y]Z|I[ABJLW]|JI|XI";
    private static final String YEAR_LETTER = "[A-HJ-NPR-TV-Y]";

    private static final Start CAPITAL = Start.ofWord("[A-Z]");

    private static final Sought CURRENT =
            Sought.digits(plate("[A-HJ-PR-Y][A-HJ-PR-Y]" + GAP + "\\d\\d" + GAP + LETTERS, 0), CAPITAL, 2);
    private static final Sought PREFIX_OR_SUFFIX = Sought.digits(
            plate(
                    YEAR_LETTER + "[1-9]\\d\\d" + GAP + LETTERS + "|" + LETTERS + GAP + "[1-9]\\d\\d" + YEAR_LETTER
                            + "|(?:" + IRISH + ") ?[1-9]\\d{3}",
                    0),
            CAPITAL,
            3);
    /** Lower case, few digits, or a bought plate: only beside a word for it. */
    private static final Sought ANY = Sought.digits(
            plate(
                    "[A-Z]{2}" + GAP + "\\d\\d" + GAP + "[A-Z]{3}|[A-Z][1-9]\\d{0,2}" + GAP + "[A-Z]{3}|[A-Z]{3}" + GAP
                            + "[1-9]\\d{0,2}[A-Z]|(?:" + IRISH + ")" + GAP + "\\d{1,4}|[A-Z]{1,3}" + GAP
                            + "\\d{1,4}|\\d{1,4}"
                            + GAP + "[A-Z]{1,3}",
                    Pattern.CASE_INSENSITIVE),
            Start.ofWord("[A-Za-z\\d]"),
            1);

    private static final Pattern PLAIN = Pattern.compile(
            "[A-Z]{2}" + GAP + "\\d\\d" + GAP + "[A-Z]{3}|[A-Z]\\d{1,3}" + GAP + "[A-Z]{3}|[A-Z]{3}" + GAP
                    + "\\d{1,3}[A-Z]",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SAID = Pattern.compile(
            "\\b(?:number[ -]?plates?|licen[cs]e plates?|(?:car|vehicle|van|taxi) reg(?:istration)?|reg"
                    + "(?:istration)? (?:no|number|mark)"
                    + "|reg|registration|registered as|rhif cofrestru)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern VEHICLE = Pattern.compile(
            "\\b(?:car|van|taxi|lorry|motorbike|scooter|minibus|pick-?up|tractor|caravan|ford|vauxhall|nissan"
                    + "|fiesta|corsa|astra|golf|mini"
                    + "|land rover|transit|parked|drove|drives|plates?)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> WORDS =
            Set.of(("AND THE FOR NOT BUT ARE WAS YOU ALL CAN HAS HAD HER HIS OUR OUT NOW NEW OLD BUS CAR VAN MAY JUN "
                            + "JUL AUG SEP OCT NOV DEC JAN FEB MAR APR MON TUE WED THU FRI SAT SUN PIP ESA DLA NHS BBC GBP EUR "
                            + "USD SSP SEN GPS LED AGE DAY WAY MEN END BED GET TEL EXT REF FAX MOB VAT ACT PER")
                    .split(" "));

    @Override
    public String id() {
        return "anonymity.vehicle";
    }

    @Override
    public Level level() {
        return Level.ERROR;
    }

    @Override
    public String fact() {
        return "a vehicle registration";
    }

    @Override
    public String hint() {
        return "leave it out, or write “a blue van”";
    }

    @Override
    public List<Span> in(Reading reading) {
        String text = reading.folded();
        return Places.union(List.of(
                Places.of(List.of(CURRENT, PREFIX_OR_SUFFIX), reading, match -> !hasWord(match.group(1))),
                Places.of(ANY, reading, match -> isSpokenOf(match, text))));
    }

    private static Pattern plate(String shape, int flags) {
        return Pattern.compile("(?<![\\p{L}\\d£$€@/])(" + shape + END, flags);
    }

    private static boolean hasWord(String plate) {
        String letters = plate.replaceAll("[^A-Z]", " ");
        for (String word : letters.strip().split(" +")) {
            if (WORDS.contains(word)) {
                return true;
            }
        }
        return plate.matches("(?s).*Z ?(?:19|20)\\d\\d");
    }

    /** A word for a plate vouches for any; a word for a vehicle for those in capitals that have the shape of one. */
    private static boolean isSpokenOf(MatchResult match, String text) {
        String plate = match.group(1);
        boolean capitals = plate.equals(plate.toUpperCase(Locale.ROOT));
        boolean shape = PLAIN.matcher(plate).matches();
        if (hasWord(plate.toUpperCase(Locale.ROOT))) {
            return false;
        }
        boolean vouched = (shape || capitals) && Places.isNear(SAID, text, match, 40, 25);
        boolean likely = shape && capitals && Places.isNear(VEHICLE, text, match, 30, 15);
        return vouched || likely;
    }
}
