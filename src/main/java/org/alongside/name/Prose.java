package org.alongside.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.alongside.anonymity.Reading;
import org.alongside.name.Word.Line;
import org.alongside.name.Word.Shape;

/** Cuts Markdown into the words that readers see, from left to right and once. */
final class Prose {

    /** A dot after these does not end a sentence. */
    static final Set<String> SHORTENED =
            Set.of("mr", "mrs", "ms", "mx", "dr", "st", "rev", "revd", "prof", "cllr", "sgt", "capt", "parch", "cyng");

    /** Signs that say more as they were written than folded. */
    private static final String TYPOGRAPHIC = "\u201C\u201D\u2026";

    /** How far away the end of an address, a tag or code is looked for. */
    private static final int FARTHEST = 1000;

    private final Reading reading;
    private final String original;
    private final String text;
    private final Writing writing;
    private final List<Word> words = new ArrayList<>();

    private int at;
    private char gap = '|';
    private boolean opens = true;
    private Line line = Line.TEXT;
    private Line lineBefore = Line.TEXT;
    private boolean blankBefore = true;
    private int lineStart;

    private Prose(Reading reading) {
        this.reading = reading;
        this.original = reading.text();
        this.text = reading.folded();
        this.writing = new Writing(reading);
    }

    static List<Word> wordsOf(Reading reading) {
        Prose prose = new Prose(reading);
        prose.read();
        return prose.words;
    }

    private void read() {
        skipFrontMatter();
        startLine();
        while (at < reading.length()) {
            char c = reading.at(at);
            if (reading.isLetter(at)) {
                word();
            } else if (c == '\n') {
                at++;
                startLine();
            } else {
                mark(c == ' ' ? c : written(c));
            }
        }
    }

    private char written(char folded) {
        char written = original.charAt(at);
        return TYPOGRAPHIC.indexOf(written) >= 0 ? written : folded;
    }

    private void skipFrontMatter() {
        if (text.startsWith("---\n")) {
            int end = text.indexOf("\n---", 3);
            at = end < 0 ? 0 : end + 4;
        }
    }

    /** Looks at what a line begins with. */
    private void startLine() {
        int first = at;
        while (first < text.length() && text.charAt(first) == ' ') {
            first++;
        }
        if (first == text.length() || text.charAt(first) == '\n') {
            blankBefore = true;
            at = first;
            return;
        }
        char c = text.charAt(first);
        lineStart = first;
        line = c == '#' ? Line.HEADING : c == '>' ? Line.QUOTE : Line.TEXT;
        if (isFence(first)) {
            skipFence(first);
        } else if (blankBefore || line != lineBefore || line == Line.HEADING || startsItem(first, c)) {
            opens = true;
            gap = '|';
        } else {
            space();
            at = line == Line.QUOTE ? first + 1 : at;
        }
        lineBefore = line;
        blankBefore = false;
    }

    private boolean startsItem(int first, char c) {
        if (c == '|') {
            return true;
        }
        int end = first;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        boolean marker = end > first ? isAt(end, '.') || isAt(end, ')') : c == '-' || c == '*' || c == '+';
        return marker && isAt(end + 1, ' ');
    }

    private boolean isFence(int first) {
        return original.startsWith("```", first) || original.startsWith("~~~", first);
    }

    private void skipFence(int first) {
        int end = original.indexOf("\n" + original.substring(first, first + 3), first + 3);
        at = end < 0 ? text.length() : Math.min(text.length(), end + 4);
        opens = true;
        gap = '|';
    }

    private boolean isAt(int place, char c) {
        return place < reading.length() && reading.at(place) == c;
    }

    private void space() {
        if (gap == 0) {
            gap = ' ';
        }
    }

    /** Anything that is neither a letter nor the end of a line. */
    private void mark(char c) {
        switch (c) {
            case ' ', '*', '_', '~', '&' -> space();
            case '-' -> dash();
            case ',' -> gap = gap == '|' ? '|' : ',';
            case '.' -> dot();
            case '?', '!', ':', '|', '\u2026' -> {
                gap = c == ':' ? ':' : '|';
                opens = true;
            }
            case '"', '\u201C', '\u201D', '\u00AB', '\u00BB' -> quotation(c);
            case '(' -> gap = '|';
            case '\'' -> {
                if (original.charAt(at) == '`') {
                    skipTo('`');
                } else if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
                    quotation(c);
                }
            }
            case ']' -> {
                if (isAt(at + 1, '(')) {
                    skipTo(')');
                } else if (isAt(at + 1, ':')) {
                    skipLine();
                }
            }
            case '{' -> skipTo('}');
            case '<' -> {
                if (at + 1 < text.length() && (Character.isLetter(text.charAt(at + 1)) || text.charAt(at + 1) == '/')) {
                    skipTo('>');
                }
                space();
            }
            case '@', '#' -> {
                if (at + 1 < text.length() && Character.isLetter(text.charAt(at + 1))) {
                    skipChunk();
                }
            }
            case '[' -> {}
            default -> gap = '|';
        }
        at++;
    }

    /** Goes on at the next of a character, if it is near. */
    private void skipTo(char closing) {
        int end = Math.min(text.length(), at + FARTHEST);
        for (int i = at + 1; i < end; i++) {
            if (original.charAt(i) == closing) {
                at = i;
                return;
            }
        }
    }

    /** Goes on at the last character of this line. */
    private void skipLine() {
        int end = text.indexOf('\n', at);
        at = (end < 0 ? text.length() : end) - 1;
    }

    private void dash() {
        boolean inWord = at > 0
                && original.charAt(at) != '\u2014'
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at + 1));
        gap = inWord ? '-' : at == lineStart ? '|' : '_';
    }

    private void dot() {
        Word last = words.isEmpty() ? null : words.get(words.size() - 1);
        boolean short_ = last != null
                && !last.isCommon()
                && last.end() == at
                && (last.shape() == Shape.INITIAL || SHORTENED.contains(last.plain()));
        if (short_) {
            gap = '.';
        } else {
            gap = '|';
            opens = true;
        }
    }

    private void quotation(char c) {
        gap = gap == ':' ? ':' : '|';
        boolean begins = c == '\u201C' || (c != '\u201D' && (at == 0 || !isInWord(text.charAt(at - 1))));
        opens |= begins;
    }

    private static boolean isInWord(char c) {
        return c > ' ' && c != '(';
    }

    /** Passes over an address: whatever stands until the next space. */
    private void skipChunk() {
        while (at + 1 < text.length() && text.charAt(at + 1) > ' ') {
            at++;
        }
        gap = '|';
    }

    private void word() {
        int end = writing.endOfWord(at);
        if (writing.isAddress(at, end)) {
            skipChunk();
            at++;
            return;
        }
        words.add(new Word(writing, at, end, gap, opens, line));
        at = end;
        gap = 0;
        opens = false;
    }
}
