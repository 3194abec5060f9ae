package org.alongside.audit;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * HTML or XML as somebody reads it, and behind that what stands in attributes and comments. Cheap and forgiving, as it
 * meets every page: what it takes for markup by mistake is still searched as it is.
 */
final class Markup {

    /** Stands where a paragraph, cell or attribute ends. */
    static final char BREAK = 0x1E;

    /** In documents of Word and OpenOffice everything is within a line but these. */
    private static final Set<String> NEW_LINE_IN_DOCUMENTS =
            Set.of("p", "h", "tr", "tc", "br", "tab", "cr", "line-break", "s", "list-item", "table-cell");

    private static final Set<String> DOCUMENTS = Set.of("w", "a", "m", "text", "w14", "w15", "office");

    /** Bytes before the name of an attribute, behind the name of a tag, and behind a value without quotes. */
    private static final long NAME_START = signs(" \n\r\t\"'<");

    private static final long NAME_END = signs(" \n\r\t>/");
    private static final long VALUE_END = signs(" \n\r\t>");

    /** Names of tags and attributes; one takes the place of another. */
    private static final @Nullable String[] MET = new String[1 << 8];

    private static final int LONGEST_KEPT = 40;

    private final View source;
    private final View text;
    private final View attributes;
    private final View links;
    private final Cuts cuts;
    private final boolean parted;
    private boolean joins;
    private int at;

    private Markup(View source, boolean parted) {
        this.source = source;
        this.text = View.from(source, source.length());
        this.attributes = View.from(source, 1024);
        this.links = View.from(source, 1024);
        this.cuts = new Cuts(source, text);
        this.parted = parted;
    }

    /**
     * What can be read.
     *
     * @param text what somebody sees or hears
     * @param links where links lead to, and comments
     * @param cuts where markup may have cut an identifier in two, and addresses and numbers to write to or ring
     * @param joins whether words that markup parts stand close together in it
     */
    record Seen(View text, View links, View cuts, boolean joins) {}

    /** @param parted whether each tag parts words, even one within a line */
    static Seen read(View source, boolean parted) {
        Markup markup = new Markup(source, parted);
        markup.run();
        return new Seen(markup.text, markup.links, markup.cuts.view(), markup.joins);
    }

    private void run() {
        byte[] bytes = source.bytes();
        int length = source.length();
        while (at < length) {
            byte b = bytes[at];
            if (b == '<' && isMarkup(source.at(at + 1))) {
                markup();
            } else {
                int end = at + 1;
                while (end < length && bytes[end] != '<') {
                    end++;
                }
                text.copy(at, end);
                at = end;
            }
        }
        cuts.addStretches();
        text.append(attributes, 0, attributes.length());
    }

    private static boolean isMarkup(byte next) {
        return next == '/' || next == '!' || next == '?' || (next > 0 && Character.isLetter((char) next));
    }

    private void markup() {
        if (source.at(at + 1) != '!') {
            tag();
        } else if (startsWith("<!--")) {
            comment();
        } else if (startsWith("<![CDATA[")) {
            at += "<![CDATA[".length();
        } else {
            tag();
        }
    }

    private void comment() {
        int start = at + 4;
        int end = find("-->", start);
        links.copy(start, end);
        links.add(BREAK, start);
        at = Math.min(source.length(), end + 3);
    }

    private void tag() {
        int start = at;
        boolean closing = source.at(at + 1) == '/';
        int name = at + (closing ? 2 : 1);
        int end = name;
        while (end < source.length() && !is(NAME_END, source.at(end))) {
            end++;
        }
        String tag = name(name, end).toLowerCase(Locale.ROOT);
        at = end;
        boolean closed = false;
        while (!closed && at < source.length()) {
            byte b = source.at(at);
            if (b == '>') {
                closed = true;
                at++;
            } else if (b == '=') {
                attribute();
            } else {
                at++;
            }
        }
        separate(tag, start);
        if (tag.equals("style") && !closing) {
            at = find("</style", at);
        }
    }

    /** From the {@code =} to the end of the value. */
    private void attribute() {
        int nameEnd = at;
        int nameStart = nameEnd;
        while (nameStart > 0 && !is(NAME_START, source.at(nameStart - 1))) {
            nameStart--;
        }
        at++;
        while (at < source.length() && source.at(at) <= ' ' && source.at(at) > 0) {
            at++;
        }
        byte quote = source.at(at);
        boolean quoted = quote == '"' || quote == '\'';
        int start = quoted ? at + 1 : at;
        int end = start;
        byte[] bytes = source.bytes();
        int length = source.length();
        while (end < length && (quoted ? bytes[end] != quote : !is(VALUE_END, bytes[end]))) {
            end++;
        }
        at = quoted ? Math.min(source.length(), end + 1) : end;
        keep(name(nameStart, nameEnd), start, end);
    }

    /** The name of a tag or an attribute; nearly all have been met before, and no string is made of them. */
    private String name(int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + source.at(i);
        }
        int place = (hash ^ hash >>> 8) & MET.length - 1;
        String met = MET[place];
        if (met != null && isAt(start, end, met)) {
            return met;
        }
        String name = source.text(start, end);
        if (name.length() <= LONGEST_KEPT) {
            MET[place] = name;
        }
        return name;
    }

    private boolean isAt(int start, int end, String name) {
        if (name.length() != end - start) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (source.at(i) != name.charAt(i - start)) {
                return false;
            }
        }
        return true;
    }

    private void keep(String name, int start, int end) {
        switch (name) {
            case "href", "src", "srcset", "poster", "cite", "action" -> link(start, end);
            case "alt", "title", "content", "aria-label", "aria-description", "placeholder" -> words(start, end);
            case "label", "summary", "value" -> words(start, end);
            default -> {
                if (name.startsWith("data-")) {
                    words(start, end);
                }
            }
        }
    }

    private void link(int start, int end) {
        if (isContact(start)) {
            copy(start, end, attributes);
            copy(start, beforeQuery(start, end), cuts.view());
        } else {
            copy(start, end, links);
        }
    }

    private void words(int start, int end) {
        copy(start, end, links);
        copy(start, end, attributes);
    }

    private void copy(int start, int end, View to) {
        to.add(BREAK, start);
        to.copy(start, end);
        to.add(BREAK, end);
    }

    /** Behind the question mark of a link to write to somebody is what to write, such as the address of this page. */
    private int beforeQuery(int start, int end) {
        int mark = start;
        while (mark < end && source.at(mark) != '?') {
            mark++;
        }
        return mark;
    }

    private boolean isContact(int start) {
        // most links lead to a page, and this is asked of each
        boolean maybe = "mtsMTS".indexOf(source.at(start)) >= 0;
        return maybe && (startsWith(start, "mailto:") || startsWith(start, "tel:") || startsWith(start, "sms:"));
    }

    private void separate(String tag, int start) {
        int colon = tag.indexOf(':');
        String local = tag.substring(colon + 1);
        boolean within = (colon > 0 && DOCUMENTS.contains(tag.substring(0, colon)))
                ? !NEW_LINE_IN_DOCUMENTS.contains(local)
                : isWithinALine(tag);
        if (!within) {
            text.add(tag.equals("td") || tag.equals("th") || tag.equals("br") ? ' ' : BREAK, start);
        } else if (parted) {
            text.add(' ', start);
        } else {
            cuts.addHere();
            joins |= isWord(text.at(text.length() - 1)) && isWord(source.at(at));
        }
    }

    /** Signs as bits; all of them are among the first 64 of ASCII. */
    private static long signs(String signs) {
        return signs.chars().mapToLong(c -> 1L << c).reduce(0, (some, more) -> some | more);
    }

    private static boolean is(long signs, byte b) {
        return b >= 0 && b < 64 && (signs >>> b & 1) != 0;
    }

    private static boolean isWithinALine(String tag) {
        return switch (tag) {
            case "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins" -> true;
            case "kbd", "label", "mark", "q", "r", "s", "samp", "small", "span", "strong", "sub", "sup" -> true;
            case "t", "time", "tspan", "u", "var", "wbr" -> true;
            default -> false;
        };
    }

    private static boolean isWord(byte b) {
        return b < 0 || Fold.ASCII[b] != ' ';
    }

    private boolean startsWith(String word) {
        return startsWith(at, word);
    }

    private boolean startsWith(int from, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.toLowerCase((char) (source.at(from + i) & 0xFF)) != Character.toLowerCase(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private int find(String word, int from) {
        byte first = word.getBytes(StandardCharsets.US_ASCII)[0];
        for (int i = from; i < source.length(); i++) {
            if (source.at(i) == first && startsWith(i, word)) {
                return i;
            }
        }
        return source.length();
    }
}
