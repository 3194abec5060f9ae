package org.alongside.audit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** What the audit reads of a page, written as plainly as it can be and as slowly as that is. A character is a byte here. */
final class PlainReading {

    private static final String BREAK = "\u001E";

    private static final Pattern HEX = Pattern.compile("&#[xX]([0-9a-fA-F]+);?");
    private static final Pattern DECIMAL = Pattern.compile("&#([0-9]+);?");
    private static final Pattern ENTITY = Pattern.compile("&([A-Za-z0-9]{1,31});?");
    private static final Pattern PERCENT = Pattern.compile("%([0-9a-fA-F]{2})");
    private static final Pattern PAIR = Pattern.compile("\\\\u([dD][89abAB]..)\\\\u([dD][c-fC-F]..)");
    private static final Pattern WIDE = Pattern.compile("\\\\u([0-9a-fA-F]{4})|\\\\x([0-9a-fA-F]{2})");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([/\"'\\\\nrtbf])");
    private static final List<Pattern> WAYS = List.of(HEX, DECIMAL, ENTITY, PERCENT, PAIR, WIDE, ESCAPE);
    private static final Set<String> OPEN = Set.of("amp", "lt", "gt", "quot", "apos", "nbsp");

    private static final Pattern TAG = Pattern.compile("</?([^ \n\r\t>/]*)");
    private static final Pattern VALUE = Pattern.compile("=[\\x01-\\x20]*(?:\"([^\"]*)\"?|'([^']*)'?|([^ \n\r\t>]*))");
    private static final Pattern ATTRIBUTE = Pattern.compile("[^ \n\r\t\"'<]*\\z");

    private static final Set<String> WITHIN_A_LINE = words("a abbr b bdi bdo cite code data del dfn em font i ins kbd"
            + " label mark q r s samp small span strong sub sup t time tspan u var wbr");
    private static final Set<String> DOCUMENTS = words("w a m text w14 w15 office");
    private static final Set<String> NEW_LINES = words("p h tr tc br tab cr line-break s list-item table-cell");
    private static final Set<String> LINKS = words("href src srcset poster cite action");
    private static final Set<String> WORDS =
            words("alt title content aria-label aria-description placeholder label summary value");

    private final String page;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder attributes = new StringBuilder();
    private int at;

    private PlainReading(String page) {
        this.page = page;
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    /** The page as it is, decoded, and as somebody reads it. */
    static List<byte[]> of(byte[] bytes) {
        PlainReading reading = new PlainReading(new String(bytes, ISO_8859_1));
        reading.read();
        String decoded = decoded(decoded(decoded(reading.page)));
        String readable = decoded(decoded(decoded(reading.text.toString() + reading.attributes)));
        return List.of(bytes, decoded.getBytes(ISO_8859_1), readable.getBytes(ISO_8859_1));
    }

    private static String decoded(String text) {
        StringBuilder decoded = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            String meaning = null;
            for (Pattern way : WAYS) {
                Matcher sign = way.matcher(text).region(i, text.length());
                if (meaning == null && sign.lookingAt()) {
                    meaning = meaning(way, sign);
                    i = meaning == null ? i : sign.end();
                }
            }
            decoded.append(meaning == null ? text.substring(i, ++i) : meaning);
        }
        return decoded.toString();
    }

    private static @Nullable String meaning(Pattern way, Matcher sign) {
        String first = sign.group(1) == null ? sign.group(2) : sign.group(1);
        if (way == ENTITY) {
            String read = Parser.unescapeEntities("&" + first + ";", false);
            boolean known = OPEN.contains(first) || (sign.group().endsWith(";") && !read.equals("&" + first + ";"));
            return known ? new String(read.getBytes(UTF_8), ISO_8859_1) : null;
        }
        if (way == PERCENT) {
            return Character.toString(Integer.parseInt(first, 16));
        }
        if (way == ESCAPE) {
            return "nrtbf".contains(first) ? " " : first;
        }
        if (way == PAIR) {
            boolean hex = (first + sign.group(2)).matches("[0-9a-fA-F]{8}");
            return hex ? utf8(Character.toCodePoint(unit(first), unit(sign.group(2)))) : null;
        }
        BigInteger value = new BigInteger(first, way == DECIMAL ? 10 : 16);
        return value.bitLength() < 22 && Character.isValidCodePoint(value.intValue()) ? utf8(value.intValue()) : " ";
    }

    private static char unit(String hex) {
        return (char) Integer.parseInt(hex, 16);
    }

    private static String utf8(int character) {
        return new String(Character.toString(character).getBytes(UTF_8), ISO_8859_1);
    }

    private void read() {
        while (at < page.length()) {
            if (page.startsWith("<!--", at)) {
                skip("-->", at + 4, 3);
            } else if (page.regionMatches(true, at, "<![CDATA[", 0, 9)) {
                at += 9;
            } else if (page.substring(at).matches("(?s)<[A-Za-z/!?].*")) {
                tag();
            } else {
                text.append(page.charAt(at++));
            }
        }
    }

    private void skip(String end, int from, int behind) {
        int found = page.toLowerCase(Locale.ROOT).indexOf(end, from);
        at = found < 0 ? page.length() : found + behind;
    }

    private void tag() {
        Matcher tag = TAG.matcher(page).region(at, page.length());
        tag.lookingAt();
        String name = new String(tag.group(1).getBytes(ISO_8859_1), UTF_8).toLowerCase(Locale.ROOT);
        at = tag.end();
        while (at < page.length() && page.charAt(at) != '>') {
            if (page.charAt(at) == '=') {
                attribute();
            } else {
                at++;
            }
        }
        at = Math.min(page.length(), at + 1);
        text.append(isWithin(name) ? "" : Set.of("td", "th", "br").contains(name) ? " " : BREAK);
        if (name.equals("style") && !tag.group().startsWith("</")) {
            skip("</style", at, 0);
        }
    }

    private static boolean isWithin(String name) {
        String[] parts = name.split(":", 2);
        return (parts.length == 2 && DOCUMENTS.contains(parts[0]))
                ? !NEW_LINES.contains(parts[1])
                : WITHIN_A_LINE.contains(name);
    }

    private void attribute() {
        Matcher before = ATTRIBUTE.matcher(page.substring(0, at));
        before.find();
        String name = before.group();
        Matcher value = VALUE.matcher(page).region(at, page.length());
        value.lookingAt();
        int group = value.group(1) != null ? 1 : value.group(2) != null ? 2 : 3;
        boolean contact = page.substring(value.start(group)).matches("(?is)(mailto|tel|sms):.*");
        if (WORDS.contains(name) || name.startsWith("data-") || (LINKS.contains(name) && contact)) {
            attributes.append(BREAK).append(value.group(group)).append(BREAK);
        }
        at = value.end();
    }
}
