package org.alongside.identifier;

import java.util.List;
import java.util.regex.Pattern;
import org.alongside.anonymity.Reading;
import org.alongside.anonymity.Rule;
import org.alongside.anonymity.Span;
import org.alongside.source.Level;

/**
 * Addresses as in RFC 5322, section 3.4.1, without its quoted forms, and what people write so that machines don't see
 * one: {@code name (at) example dot org}. A domain has a dot and ends in letters, RFC 1035, section 2.3.1.
 */
final class EmailRule implements Rule {

    private static final String BODY = "\\p{L}\\p{N}._+'-";
    private static final String START = "(?<![" + BODY + "])[._+'-]*+";
    private static final String AT = "(?:\\\\?@|%40|&#64;|&#x40;|&commat;)";
    private static final String TOP =
            "(?:com|org|net|edu|gov|uk|nhs|co|info|me|eu|io|ie|wales|cymru|scot|london|biz|tv|email)";
    private static final String HOST = "(?:gmail|googlemail|hotmail|outlook|yahoo|icloud|live|aol|btinternet|sky"
            + "|proton"
            + "|protonmail|talktalk|virginmedia|msn)";
    private static final String WORD = "[\\p{L}\\p{N}][\\p{L}\\p{N}_+-]{0,63}";
    private static final String DOT = "(?: ?[\\[({<]dot[\\])}>] ?| dot | ?\\\\?\\. ?)";
    private static final String SPOKEN_LOCAL = START + "(" + WORD + "(?:(?:\\.| dot | underscore )" + WORD + "){0,3}";

    private static final Start FIRST = Start.ofWord("[" + BODY + "]");

    private static final Sign SIGN = Sign.anyOf("@", "%40", "&#64;", "&#x40;", "&commat;");

    private static final List<Sought> PATTERNS = List.of(
            // as it is: the local part is taken whole, so no character is looked at twice
            new Sought(
                    Pattern.compile(START + "([\\p{L}\\p{N}][" + BODY + "]*+" + AT
                            + "(?:[\\p{L}\\p{N}-]{1,63}\\\\?\\.){1,8}\\p{L}{2,24})(?![\\p{L}\\p{N}])"),
                    FIRST,
                    SIGN,
                    330,
                    330),
            // name @ example.org
            spoken(" ?@ ?" + WORD + "(?:" + DOT + WORD + "){0,3}" + DOT + TOP, SIGN),
            // name (at) example.org, name [at] gmail
            spoken(
                    " ?[\\[({<] ?at ?[\\])}>] ?(?:" + WORD + "(?:" + DOT + WORD + "){0,3}" + DOT + "\\p{L}{2,24}|"
                            + HOST + ")",
                    Sign.anyOf("(at", "[at", "{at", "<at", "( at", "[ at", "{ at", "< at")),
            // name at example dot com
            spoken(" at " + WORD + "(?: dot " + WORD + "){0,3} dot " + TOP, Sign.anyOf("dot ")),
            spoken(
                    " at " + HOST + "\\.(?:com|co\\.uk|net|org|me)",
                    Sign.anyOf(
                            "at gmail",
                            "at googlemail",
                            "at hotmail",
                            "at outlook",
                            "at yahoo",
                            "at icloud",
                            "at live",
                            "at aol",
                            "at btinternet",
                            "at sky",
                            "at proton",
                            "at talktalk",
                            "at virginmedia",
                            "at msn")));

    private static Sought spoken(String at, Sign sign) {
        Pattern pattern = Pattern.compile(SPOKEN_LOCAL + at + ")(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
        return new Sought(pattern, FIRST, sign, 330, 330);
    }

    @Override
    public String id() {
        return "anonymity.email";
    }

    @Override
    public Level level() {
        return Level.ERROR;
    }

    @Override
    public String fact() {
        return "an e-mail address";
    }

    @Override
    public String hint() {
        return "leave it out, or name the organisation and its public page";
    }

    @Override
    public List<Span> in(Reading reading) {
        return Places.of(PATTERNS, reading, match -> true);
    }
}
