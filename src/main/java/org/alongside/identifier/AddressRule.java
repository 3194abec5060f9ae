package org.alongside.identifier;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.alongside.anonymity.Reading;
import org.alongside.anonymity.Rule;
import org.alongside.anonymity.Span;
import org.alongside.source.Level;

/**
 * BS 7666: what is called there the primary and secondary addressable object, with its street: {@code Flat 3, 27b
 * Castle Street}. The words for streets are those of the National Street Gazetteer, and the Welsh ones. A word that is
 * also something else, as in “2 Food Bank”, counts only if the text treats it as an address.
 */
final class AddressRule implements Rule {

    private static final String GAP = ",?(?: {1,3}|\\n) ?";
    private static final String PREFIX =
            "(?:(?i:flat|apartment|apt|unit|room|fflat) ?\\d{1,4}[A-Za-z]?(?:/\\d{1,2})?,? )?"
                    + "(?:(?i:flat|apartment|apt|unit|number|no\\.?|nr\\.?|rhif) ?)?";
    private static final String NUMBER =
            PREFIX + "(?<!\\d)\\d{1,4}(?: ?[A-Za-z](?![A-Za-z'.]))?(?: ?[-/] ?\\d{1,4}[A-Za-z]?)?";
    private static final String BEFORE = "(?<![\\p{L}\\d£$€#/])(?<!\\d[.,:-])";
    private static final String WORD = "(?:St\\.|\\p{Lu}[\\p{L}'&-]{0,30})";
    private static final String NAME = "(" + WORD + "(?: (?:" + WORD + "|of|the|and|upon|on|le|y|yr)){0,3}?) ";
    private static final String STRONG =
            "(?i:street|road|lane|avenue|crescent|terrace|grove|gardens|mews)|Close|Drive|Court|St|Rd|Ln"
                    + "|Ave|Av|Cres|Cl|Dr|Terr|Gdns|CLOSE|DRIVE|COURT|RD|AVE";
    private static final String WEAK =
            "Way|Walk|Place|Row|Rise|Square|Hill|View|Park|Green|Bank|Parade|Mount|Croft|Villas|Cottages?"
                    + "|Buildings|Fields?|Meadows?|House|Yard|Wharf|Quay|Vale|Heights|Mansions|Estate|Lodge|End"
                    + "|Gate|Side|Crest|Drove|Hey|Fold"
                    + "|Garth|Wynd|Pl|Sq|Ct|Gr";
    private static final String END = ")(?![\\p{L}\\d])(?!'s)";
    private static final String WELSH_STREET =
            "(?:Heol|Ffordd|Stryd|L[oô]n|Rhodfa|Maes|Clos|Cwrt|Llys|Teras|Rhes|Trem|Gerddi)";
    private static final String WELSH_NAME = "(?:[ -](?:y|yr|ar|dan|uwch|o|'r)){0,2}[ -]\\p{Lu}[\\p{L}'-]{1,30}"
            + "(?: (?:y|yr) \\p{Lu}[\\p{L}'-]{1,30}| (?:Uchaf|Isaf|Fawr|Fach|Newydd|Wen|Las|Goch|Ddu|Ysgol"
            + "|Eglwys|Capel|Felin))?";
    private static final String COUNT =
            "(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[ -])?(?:one|two|three|four|five|six"
                    + "|seven|eight|nine)|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen"
                    + "|thir|for|fif|six|seven|eigh|nine)ty";

    private static final Sign STREETS = Sign.anyOf(
            "street",
            "road",
            "lane",
            "avenue",
            "crescent",
            "terrace",
            "grove",
            "gardens",
            "mews",
            "close",
            "drive",
            "court");

    /** A figure, or a word for a flat or a number. */
    private static final Start NUMBERED =
            Start.ofWord("\\d", List.of("flat", "apartment", "unit", "room", "fflat", "number", "no", "nr", "rhif"));

    private static final Sought STREET = new Sought(
            Pattern.compile(BEFORE + "(" + NUMBER + GAP + NAME + "(?:" + STRONG + ")\\b" + END),
            NUMBERED,
            Sign.DIGIT,
            40,
            180);
    private static final Sought UNSURE = new Sought(
            Pattern.compile(BEFORE + "(" + NUMBER + GAP + NAME + "(?:" + WEAK + ")\\b" + END),
            NUMBERED,
            Sign.DIGIT,
            40,
            180);
    private static final Sought SMALL = new Sought(
            Pattern.compile(BEFORE + "(" + NUMBER + GAP
                    + "((?:[a-z][a-z']{2,15} ){1,2})(?:street|road|lane|avenue|crescent|terrace|grove|rd|ave)\\b"
                    + END),
            NUMBERED,
            Sign.DIGIT,
            40,
            180);
    private static final Sought WELSH = new Sought(
            Pattern.compile(BEFORE + "(" + NUMBER + GAP + "(" + WELSH_STREET + WELSH_NAME
                    + "|(?:heol|stryd|l[oô]n|rhodfa) (?:y|yr) [\\p{L}'-]{3,20})" + END),
            NUMBERED,
            Sign.DIGIT,
            40,
            180);
    private static final Sought SPELLED = new Sought(
            Pattern.compile("(?<!\\p{L})(?i:(?:at |in |(?=number|no\\.)))((?i:(?:number |no\\. ?)?(?:" + COUNT + "))"
                    + GAP + NAME + "(?:" + STRONG + ")\\b)(?![\\p{L}\\d])"),
            Start.ofWord("[aAiInN]"),
            STREETS,
            180,
            12);

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern COUNTED = Pattern.compile(
            "(?:chapter|part|week|day|year|stage|phase|step|episode|junction|figure|table|page|bus|route|volume"
                    + "|in|since)[ ]$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH = Pattern.compile(
            "(?:" + Dates.MONTH + ") .*|Parcio.*|Llafur.*|Maes Parcio.*|Food.*|AM .*" + "|PM .*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PEOPLE =
            Pattern.compile("^ (?:Pastors?|Angels?|part(?:y|ies)|Part(?:y|ies)|works?|lights?|signs?)\\b");
    private static final Pattern CUE = Pattern.compile(
            "(?:\\b(?:at|yn|of|to|from|near|address|house|home|live[sd]?|visit(?:ed)?)[:,]? ?|^)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern STOP = Pattern.compile("^(?:[,.;:)\\n\"”*_]|$)");
    private static final Set<String> NO_NAME = Set.of(("minute minutes min hour hours mile miles year years day"
                    + " days week weeks month metre metres yard " + "foot feet pound acre car track person people man"
                    + " way lane main busy the and our their his her " + "every each other down along across"
                    + " from into off per cent new more narrow quiet long wide " + "different dead end"
                    + " side country same that this with on for cross crossed blocked kids"
                    + " cars " + "houses doors")
            .split(" "));

    @Override
    public String id() {
        return "anonymity.address";
    }

    @Override
    public Level level() {
        return Level.ERROR;
    }

    @Override
    public String fact() {
        return "a house number with its street";
    }

    @Override
    public String hint() {
        return "name the area, or write “her street”";
    }

    @Override
    public List<Span> in(Reading reading) {
        String text = reading.folded();
        return Places.union(List.of(
                Places.of(STREET, reading, match -> isAddress(match, text)),
                Places.of(WELSH, reading, match -> isAddress(match, text)),
                Places.of(SPELLED, reading, match -> isAddress(match, text)),
                Places.of(UNSURE, reading, match -> isAddress(match, text) && isTreatedAsOne(match, text)),
                Places.of(SMALL, reading, match -> isAddress(match, text) && !isMeasure(match.group(2)))));
    }

    private static boolean isAddress(MatchResult match, String text) {
        int start = match.start(1);
        boolean year = YEAR.matcher(text)
                .region(start, Math.min(text.length(), start + 4))
                .matches();
        return !year
                && !MONTH.matcher(match.group(2)).matches()
                && !Places.isNear(COUNTED, text, Math.max(0, start - 12), start)
                && !Places.isNear(PEOPLE, text, match.end(1), Math.min(text.length(), match.end(1) + 12));
    }

    private static boolean isTreatedAsOne(MatchResult match, String text) {
        int start = match.start(1);
        return !Character.isDigit(text.charAt(start))
                || Places.isNear(CUE, text, Math.max(0, start - 12), start)
                || Places.isNear(STOP, text, match.end(1), Math.min(text.length(), match.end(1) + 1));
    }

    private static boolean isMeasure(String name) {
        for (String word : name.strip().split(" ")) {
            if (NO_NAME.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
