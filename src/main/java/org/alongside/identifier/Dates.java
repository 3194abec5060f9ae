package org.alongside.identifier;

/** How people write a day of a year, as patterns without groups of their own, for use without regard to capitals. */
final class Dates {

    static final String MONTH = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
            + "|ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr";

    /** What the name of a month begins with. */
    static final Sign MONTHS = Sign.anyOf(
            "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "ionawr", "chwef",
            "mawrth", "ebrill", "mai", "meh", "gorff", "awst", "medi", "hydref", "tach", "rhag");

    private static final String ORDINAL = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh"
            + "|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth"
            + "|twenty[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirty[ -]first";
    private static final String DAY = "(?:(?<!\\d)(?:0?[1-9]|[12]\\d|3[01]) ?(?:st|nd|rd|th|af|il|ydd|fed|eg|ain)?"
            + "|(?<!\\p{L})(?:" + ORDINAL + "))(?![\\p{L}\\d])";
    private static final String FULL_YEAR = "(?:1[89]|20)\\d\\d(?!\\d)";
    private static final String SHORT_YEAR = "'?\\d\\d(?!\\d)";
    private static final String GAP = "[\\s,.-]{1,3}";
    private static final String DAY_MONTH = "(?:(?<!\\p{L})the )?" + DAY + "(?: day)?(?:[\\s-]of)?" + GAP + "(?:"
            + MONTH + ")" + "(?!\\p{L})[\\s,.'-]{0,3}(?:(?:of|in) )?";
    private static final String MONTH_DAY =
            "(?<!\\p{L})(?:" + MONTH + ")" + "\\.? (?:the )?" + DAY + "[\\s,.]{1,3}" + FULL_YEAR;
    private static final String NUMBERS =
            "(?<![\\d./-])(?:0?[1-9]|[12]\\d|3[01]) ?[./-] ?(?:0?[1-9]|[12]\\d|3[01]) ?[./-] ?";
    private static final String ISO =
            "(?<![\\d/-])(?:1[89]|20)\\d\\d[./-](?:0[1-9]|1[0-2])[./-](?:0[1-9]|[12]\\d|3[01])(?![\\d-])";
    private static final String COMPACT = DAY_MONTH + FULL_YEAR + "|" + MONTH_DAY + "|" + ISO;

    /** What is a day wherever it stands. */
    static final String CERTAIN = "(?:" + COMPACT + "|" + DAY_MONTH + "'\\d\\d(?!\\d)|" + NUMBERS + "(?:" + FULL_YEAR
            + "|\\d\\d(?![\\d./-]))(?![./-]\\d))";

    /** What is a day where the text speaks of days: also {@code 3 May 54} and {@code 03 05 1954}. */
    static final String ANY = "(?:" + COMPACT + "|" + DAY_MONTH + SHORT_YEAR + "|" + NUMBERS + "(?:" + FULL_YEAR + "|"
            + SHORT_YEAR + ")|(?<!\\d)(?:0?[1-9]|[12]\\d|3[01]) (?:0?[1-9]|1[0-2]) " + FULL_YEAR + ")";

    /** Where any of them begins: with a figure, or the first letter of an ordinal or a month. */
    static final Start START = Start.ofWord("(?i)[\\dac-jmnorst]");

    private Dates() {}
}
