package org.alongside.audit;

import java.nio.charset.StandardCharsets;

/**
 * HTML or XML as somebody reads it, and behind that what stands in attributes and comments. Cheap and forgiving, as it
 * meets every page: what it takes for markup by mistake is still searched as it is.
 */
final class Markup {

    /** Stands where a paragraph, cell or attribute ends. */
    static final char BREAK = 0x1E;

    /** Bytes before the name of an attribute, behind the name of a tag, and behind a value without quotes. */
    private static final long NAME_START = signs(" \n\r\t\"'<");

    private static final long NAME_END = signs(" \n\r\t>/");
    private static final long VALUE_END = signs(" \n\r\t>");
    private static final long NOTHING = 0;

    private final View source;
    private final byte[] bytes;
    private final int length;
    private final View text;
    private final View attributes;
    private final View links;
    private final Cuts cuts;
    private final boolean linked;
    private final boolean parted;
    private boolean joins;
    private int at;

    private Markup(View source, boolean linked, boolean parted) {
        this.source = source;
        this.bytes = source.bytes();
        this.length = source.length();
        this.text = View.from(source, length / 2);
        this.attributes = View.from(source, 1024);
        this.links = View.from(source, 1024);
        this.cuts = new Cuts(source, text);
        this.linked = linked;
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

    /**
     * @param linked whether links and comments are asked for
     * @param parted whether each tag parts words, even one within a line
     */
    static Seen read(View source, boolean linked, boolean parted) {
        Markup markup = new Markup(source, linked, parted);
        markup.run();
        return new Seen(markup.text, markup.links, markup.cuts.view(), markup.joins);
    }

    private void run() {
        while (at < length) {
            if (bytes[at] == '<' && isMarkup(source.at(at + 1))) {
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
        int small = next | 0x20;
        return (small >= 'a' && small <= 'z') || next == '/' || next == '!' || next == '?';
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
        if (linked) {
            links.copy(start, end);
            links.add(BREAK, start);
        }
        at = Math.min(length, end + 3);
    }

    private void tag() {
        int start = at;
        boolean closing = source.at(at + 1) == '/';
        int end = endOfName(at + (closing ? 2 : 1));
        Name name = nameBefore(end, at + (closing ? 2 : 1), NOTHING);
        at = end;
        attributes();
        separate(name, start);
        if (name.isStyle() && !closing) {
            at = find("</style", at);
        }
    }

    /** All of them, to the end of the tag. */
    private void attributes() {
        while (at < length) {
            byte b = bytes[at];
            if (b == '=') {
                attribute();
            } else {
                at++;
                if (b == '>') {
                    return;
                }
            }
        }
    }

    /** From the {@code =} to the end of the value. */
    private void attribute() {
        Name name = nameBefore(at, 0, NAME_START);
        int start = at + 1;
        while (start < length && bytes[start] <= ' ' && bytes[start] > 0) {
            start++;
        }
        byte quote = source.at(start);
        boolean quoted = quote == '"' || quote == '\'';
        start += quoted ? 1 : 0;
        int end = quoted ? quoteFrom(start, quote) : endOfValue(start);
        at = quoted ? Math.min(length, end + 1) : end;
        switch (name.value()) {
            case LINK -> link(start, end);
            case WORDS -> words(start, end);
            case OTHER -> {}
        }
    }

    private int endOfName(int start) {
        int end = start;
        while (end < length && !is(NAME_END, bytes[end])) {
            end++;
        }
        return end;
    }

    /** The name that begins at a place, or behind the last of some signs. */
    private Name nameBefore(int end, int first, long signs) {
        byte[] within = bytes;
        int start = end;
        long key = 0;
        while (start > first && !is(signs, within[start - 1])) {
            key = Name.key(key, within[--start]);
        }
        return Name.at(within, start, end, key);
    }

    private int quoteFrom(int start, byte quote) {
        byte[] within = bytes;
        int last = length;
        int end = start;
        while (end < last && within[end] != quote) {
            end++;
        }
        return end;
    }

    private int endOfValue(int start) {
        int end = start;
        while (end < length && !is(VALUE_END, bytes[end])) {
            end++;
        }
        return end;
    }

    private void link(int start, int end) {
        if (isContact(start)) {
            copy(start, end, attributes);
            copy(start, beforeQuery(start, end), cuts.view());
        } else if (linked) {
            copy(start, end, links);
        }
    }

    private void words(int start, int end) {
        if (linked) {
            copy(start, end, links);
        }
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
        while (mark < end && bytes[mark] != '?') {
            mark++;
        }
        return mark;
    }

    private boolean isContact(int start) {
        // most links lead to a page, and this is asked of each
        int first = source.at(start) | 0x20;
        return (first == 'm' || first == 't' || first == 's')
                && (startsWith(start, "mailto:") || startsWith(start, "tel:") || startsWith(start, "sms:"));
    }

    private void separate(Name tag, int start) {
        if (!tag.isWithin()) {
            text.add(tag.instead(), start);
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
        for (int i = from; i < length; i++) {
            if (bytes[i] == first && startsWith(i, word)) {
                return i;
            }
        }
        return length;
    }
}
