package org.alongside.manuscript;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.CharSubSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.List;
import org.alongside.source.ControlCharacters;

/** Our dialect of Markdown: CommonMark with tables, footnotes and definition lists. Safe for many threads at once. */
final class Markdown {

    private static final Parser WITHOUT_TABLES = parser(FootnoteExtension.create(), DefinitionExtension.create());

    private static final Parser WITH_TABLES =
            parser(TablesExtension.create(), FootnoteExtension.create(), DefinitionExtension.create());

    /** Below it are the letters of nearly every text; the no-break space is not one that may be replaced. */
    private static final char FIRST_WIDE_SPACE = '\u1680';

    private Markdown() {}

    private static Parser parser(Extension... extensions) {
        return Parser.builder(new MutableDataSet()
                        .set(Parser.EXTENSIONS, List.of(extensions))
                        .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                        .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true))
                .build();
    }

    /** Parses a body; its footnotes have been numbered in the order in which the text speaks of them. */
    static Document parse(String text) {
        // Every table has a bar; to look for one in each paragraph costs as much as to parse the rest of it.
        Parser parser = text.indexOf('|') < 0 ? WITHOUT_TABLES : WITH_TABLES;
        Document document = parser.parse(CharSubSequence.of(text)); // much faster to read than a wide string
        FootnoteExtension.FOOTNOTES.get(document).resolveFootnoteOrdinals();
        return document;
    }

    /** The words of a node without markup, with single spaces; of a list item only its own paragraphs. */
    static String wordsOf(Node node) {
        StringBuilder text = new StringBuilder();
        collect(node, node, text);
        return singleSpaced(text);
    }

    /** Text with its backslashes and entities resolved, but for the control characters that only these can bring in. */
    static String unescaped(BasedSequence written) {
        String text = plain(written);
        return text.indexOf('\\') < 0 && text.indexOf('&') < 0
                ? text
                : ControlCharacters.removedFrom(Escaping.unescapeString(text));
    }

    /** flexmark makes a string sign by sign, even of what is one piece of the text that it was given. */
    static String plain(BasedSequence chars) {
        return chars instanceof CharSubSequence piece
                ? new String(piece.getBase(), piece.getStartOffset(), piece.length())
                : chars.toString();
    }

    private static void collect(Node top, Node parent, StringBuilder text) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text || node instanceof HtmlEntity) {
                text.append(unescaped(node.getChars()));
            } else if (node instanceof Code code) {
                text.append(code.getText());
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                text.append(' ');
            } else if (node instanceof AutoLink link) {
                text.append(link.getText());
            } else if (node instanceof MailLink link) {
                text.append(link.getText());
            } else if (node instanceof HtmlInlineBase || node instanceof HtmlBlockBase) {
                text.append(' ');
            } else if (isPartOf(top, node)) {
                collect(top, node, text);
                if (node instanceof Block) {
                    text.append(' ');
                }
            }
        }
    }

    private static boolean isPartOf(Node top, Node node) {
        boolean block = node instanceof Block;
        return !(node instanceof Footnote) && (!block || node instanceof Paragraph || top instanceof BlockQuote);
    }

    private static String singleSpaced(StringBuilder text) {
        String words = text.toString().strip();
        return isSingleSpaced(words) ? words : withSingleSpaces(words);
    }

    /** Whether words without space at their ends have nothing but single spaces between them. */
    private static boolean isSingleSpaced(String words) {
        char[] chars = words.toCharArray(); // reading signs out of a wide string is slow
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (c <= ' ' ? c != ' ' || chars[i + 1] == ' ' : c >= FIRST_WIDE_SPACE && Character.isWhitespace(c)) {
                return false;
            }
        }
        return true;
    }

    private static String withSingleSpaces(String text) {
        StringBuilder single = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = Character.isWhitespace(c);
            if (!space) {
                single.append(c);
            } else if (!single.isEmpty() && single.charAt(single.length() - 1) != ' ') {
                single.append(' ');
            }
        }
        return single.toString().strip();
    }
}
