package org.alongside.audit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a name means as that of a tag and as that of an attribute. */
final class Name {

    /** What the value of an attribute is. */
    enum Value {
        LINK,
        WORDS,
        OTHER
    }

    /** In documents of Word and OpenOffice everything is within a line but these. */
    private static final Set<String> NEW_LINE_IN_DOCUMENTS =
            Set.of("p", "h", "tr", "tc", "br", "tab", "cr", "line-break", "s", "list-item", "table-cell");

    private static final Set<String> DOCUMENTS = Set.of("w", "a", "m", "text", "w14", "w15", "office");

    /** Bytes of a name that its key has. */
    private static final int KEY = 8;

    /** Names of tags and attributes that were met; one takes the place of another. */
    private static final @Nullable Name[] MET = new Name[1 << 9];

    private static final int LONGEST_KEPT = 40;

    private final long key;
    private final byte[] written;
    private final boolean within;
    private final char instead;
    private final boolean isStyle;
    private final Value value;

    private Name(long key, byte[] written) {
        String name = new String(written, StandardCharsets.UTF_8);
        String tag = name.toLowerCase(Locale.ROOT);
        this.key = key;
        this.written = written;
        this.within = isWithin(tag);
        this.instead = tag.equals("td") || tag.equals("th") || tag.equals("br") ? ' ' : Markup.BREAK;
        this.isStyle = tag.equals("style");
        this.value = value(name);
    }

    /** What {@link #at} knows a name by: its first bytes, which are added from its last one on. */
    static long key(long behind, byte b) {
        return (behind << 8) | (b & 0xFF);
    }

    /** The name at a place; nearly all have been met before. */
    static Name at(byte[] bytes, int start, int end, long key) {
        int length = end - start;
        int hash = (int) (key ^ (key >>> 32)) * 0x9E3779B1;
        int place = ((hash >>> 20) ^ length) & (MET.length - 1);
        Name met = MET[place];
        if (met != null && met.key == key && met.written.length == length && met.isAt(bytes, start)) {
            return met;
        }
        Name name = new Name(key, Arrays.copyOfRange(bytes, start, end));
        if (length <= LONGEST_KEPT) {
            MET[place] = name;
        }
        return name;
    }

    /** Whether the bytes that are not in the key are the same. */
    private boolean isAt(byte[] bytes, int start) {
        for (int i = KEY; i < written.length; i++) {
            if (written[i] != bytes[start + i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether a tag of this name stands within a line. */
    boolean isWithin() {
        return within;
    }

    /** What stands in the place of a tag that does not. */
    char instead() {
        return instead;
    }

    /** Whether what follows such a tag is no text. */
    boolean isStyle() {
        return isStyle;
    }

    /** What an attribute of this name has. */
    Value value() {
        return value;
    }

    private static boolean isWithin(String tag) {
        int colon = tag.indexOf(':');
        return (colon > 0 && DOCUMENTS.contains(tag.substring(0, colon)))
                ? !NEW_LINE_IN_DOCUMENTS.contains(tag.substring(colon + 1))
                : isWithinALine(tag);
    }

    private static boolean isWithinALine(String tag) {
        return switch (tag) {
            case "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins" -> true;
            case "kbd", "label", "mark", "q", "r", "s", "samp", "small", "span", "strong", "sub", "sup" -> true;
            case "t", "time", "tspan", "u", "var", "wbr" -> true;
            default -> false;
        };
    }

    private static Value value(String name) {
        return switch (name) {
            case "href", "src", "srcset", "poster", "cite", "action" -> Value.LINK;
            case "alt", "title", "content", "aria-label", "aria-description", "placeholder" -> Value.WORDS;
            case "label", "summary", "value" -> Value.WORDS;
            default -> name.startsWith("data-") ? Value.WORDS : Value.OTHER;
        };
    }
}
