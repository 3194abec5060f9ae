package org.alongside.anonymity;

import java.util.List;
import java.util.regex.Pattern;
import org.alongside.source.Level;

/**
 * Addresses as in RFC 5322, section 3.4.1, without its quoted forms, and what people write so that machines don't see one:
 * {@code name (at) example dot org}. A domain has a dot and ends in letters, RFC 1035, section 2.3.1.
 */
final class EmailRule implements Rule {

    private static final String BODY = "\\p{L}\\p{N}._+'-";
    private static final String START = "(?<![" + BODY + "])[._+'-]*+";
    private static final String AT = "(?:\\\\?@|%40|&#64;|&#x40;|&commat;)";
    private static final String TOP =
            "(?:com|org|net|edu|gov|uk|nhs|co|info|me|eu|io|ie|wales|cymru|scot|london|biz|tv|email)";
    private static final String HOST = "(?:gmail|googlemail|hotmail|outlook|yahoo|icloud|live|aol|btinternet|sky|proton"
            + "|protonmail|talktalk|virginmedia|msn)";
    private static final String WORD = "[\\p{L}\\p{N}][\\p{L}\\p{N}_+-]{0,63}";
    private static final String DOT = "(?: ?[\\[({<]dot[\\])}>] ?| dot | ?\\\\?\\. ?)";
    private static final String SPOKEN_LOCAL = START + "(" + WORD + "(?:(?:\\.| dot | underscore )" + WORD + "){0,3}";

    private static final List<Pattern> PATTERNS = List.of(
            // as it is: the local part is taken whole, so no character is looked at twice
            Pattern.compile(START + "([\\p{L}\\p{N}][" + BODY + "]*+" + AT
                    + "(?:[\\p{L}\\p{N}-]{1,63}\\\\?\\.){1,8}\\p{L}{2,24})(?![\\p{L}\\p{N}])"),
            // name @ example.org
            spoken(SPOKEN_LOCAL + " ?@ ?" + WORD + "(?:" + DOT + WORD + "){0,3}" + DOT + TOP + ")(?![\\p{L}\\p{N}])"),
            // name (at) example.org, name [at] gmail
            spoken(SPOKEN_LOCAL + " ?[\\[({<] ?at ?[\\])}>] ?(?:" + WORD + "(?:" + DOT + WORD + "){0,3}" + DOT
                    + "\\p{L}{2,24}|" + HOST + "))(?![\\p{L}\\p{N}])"),
            // name at example dot com
            spoken(SPOKEN_LOCAL + " at " + WORD + "(?: dot " + WORD + "){0,3} dot " + TOP + ")(?![\\p{L}\\p{N}])"),
            spoken(SPOKEN_LOCAL + " at " + HOST + "\\.(?:com|co\\.uk|net|org|me))(?![\\p{L}\\p{N}])"));

    private static Pattern spoken(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
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
        return Places.of(PATTERNS, reading.folded(), match -> true);
    }
}
