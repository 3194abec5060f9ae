package org.alongside.identifier;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.alongside.anonymity.Reading;
import org.alongside.anonymity.Rule;
import org.alongside.anonymity.Span;
import org.alongside.source.Level;

/**
 * The National Telephone Numbering Plan of Ofcom: after the zero, nine or ten digits that begin with 1, 2, 3, 5, 7, 8
 * or 9; from abroad +44 in its place. People group and punctuate them as they like, so only their digits are counted.
 * Other countries: ITU-T E.164, at most fifteen digits. Short codes such as 999, 111 and 116 123 belong to everybody.
 */
final class PhoneRule implements Rule {

    private static final String GAP = "(?:[\\s.()-]|&nbsp;){0,3}";
    private static final String EXTENSION = "(?:,? ?(?:ext(?:n|ension)?\\.?|x) ?\\d{1,6})?";
    private static final String DIGIT = "(?:zero|oh|o|nought|one|two|three|four|five|six|seven|eight|nine)";
    private static final String NOT_INSIDE = "(?:(?<![\\p{L}\\d£$€])|(?<=tel|mob|phone|mobile))(?<!\\d[.,:/]|\\d-)";

    private static final Sought BRITISH = Sought.digits(
            compile(NOT_INSIDE
                    + "((?:\\((?=[^()]{1,12}\\)[\\s.-]{0,2}[\\d(]))?" // a bracket that is closed before the number ends
                    + "(?:(?:\\+|00)" + GAP + "44" + GAP + "(?:0" + GAP + ")?|44(?= ?7)|[0o](?=" + GAP + "\\d))"
                    + GAP + "[1-9](?:" + GAP + "/?\\d){8,9}(?![\\p{L}\\d]|&nbsp;\\d)" + EXTENSION + ")"),
            Start.at("[(+04oO]"),
            20,
            30,
            9);
    private static final Sought FOREIGN = Sought.digits(
            compile(NOT_INSIDE + "((?:\\+ ?|00 ?)(?!44)[1-9](?:" + GAP + "\\d){8,13})(?![\\p{L}\\d])"),
            Start.at("[+0]"),
            9);
    private static final Sought LABELLED = Sought.digits(
            compile("(?<!\\p{L})(?:tel|telephone|phone|mobile|mob|fax|ff[oô]n|whatsapp|ring|call"
                    + "|text|dial)\\b[.:]?(?: (?:no|number)\\b\\.?)?(?: is| was| on)?[:=]? {0,2}"
                    + "(\\d(?:[ .-]?\\d){5,10})(?![\\p{L}\\d])(?! (?:times|people))"),
            Start.ofWord("(?i)[cdfmprtw]"),
            45,
            20,
            6);
    private static final Sought SPOKEN = new Sought(
            compile("(?<!\\p{L})((?:zero|oh|nought)(?:[ ,-]{1,3}(?:(?:double|triple|treble) )?" + DIGIT
                    + "){6,10})(?!\\p{L})"),
            Start.ofWord("(?i)[noz]"),
            Sign.anyOf("oh", "zero", "nought"),
            1,
            200);

    private static final Pattern DATE_FIRST =
            Pattern.compile("\\d\\d([.-])\\d\\d\\1(?:19|20)\\d\\d(?!\\d).*", Pattern.DOTALL);
    private static final Pattern BOOK = compile("(?:isbn|issn|doi)");
    private static final Pattern SHORT_OR_YEARS = Pattern.compile("11[0-9]{4}|(?:19|20)\\d\\d(?:19|20)\\d\\d");

    private static Pattern compile(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }

    @Override
    public String id() {
        return "anonymity.phone";
    }

    @Override
    public Level level() {
        return Level.ERROR;
    }

    @Override
    public String fact() {
        return "a telephone number";
    }

    @Override
    public String hint() {
        return "leave it out, or send readers to a public helpline";
    }

    @Override
    public List<Span> in(Reading reading) {
        String text = reading.folded();
        List<List<Span>> found = List.of(
                Places.of(BRITISH, reading, match -> isBritish(match, reading)),
                Places.of(
                        FOREIGN,
                        reading,
                        match -> !isKnown(match.group(1), reading) && !Places.isInUrl(text, match.start(1))),
                Places.of(LABELLED, reading, match -> isLocal(match, reading)),
                Places.of(SPOKEN, reading, match -> true));
        return Places.union(found);
    }

    private static boolean isBritish(MatchResult match, Reading reading) {
        String number = national(match.group(1));
        boolean more = number.length() == 10 && Places.continues(reading.folded(), match.end(1));
        return (number.length() == 11 ? "1235789".indexOf(number.charAt(1)) >= 0 : number.matches("01.{8}|0[58]00.{6}"))
                && !more
                && !DATE_FIRST.matcher(match.group(1)).matches()
                && !isKnown(match.group(1), reading)
                && !Places.isNear(BOOK, reading.folded(), match, 8, 0)
                && !Places.isInUrl(reading.folded(), match.start(1));
    }

    private static boolean isLocal(MatchResult match, Reading reading) {
        return !SHORT_OR_YEARS.matcher(Places.digits(match.group(1))).matches() && !isKnown(match.group(1), reading);
    }

    private static boolean isKnown(String number, Reading reading) {
        return reading.knownNumbers().contains(national(number))
                || reading.knownNumbers().contains(Places.digits(number));
    }

    /** Its digits as they are dialled within the country, without an extension. */
    private static String national(String number) {
        String digits = Places.digits(number.split("(?i),? ?[ex]", 2)[0].replaceFirst("^\\(?[oO]", "0"));
        return digits.replaceFirst("^(?:00)?44(?=\\d{9})0?", "0");
    }
}
