package org.alongside.manuscript;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.source.Findings;
import org.alongside.source.SourceText;
import org.alongside.story.Kind;

/**
 * Markdown that is nearly right. No text is wrong in CommonMark: what is no link, heading or quotation is simply shown as
 * it was typed, and its author learns of it from a reader.
 */
final class Slips {

    private static final String TARGETS = Stream.concat(Kind.words().stream(), Stream.of("https?", "mailto", "tel"))
            .collect(Collectors.joining("|"));

    /** The middle of a link whose address has a space, or that has a space before its address. */
    private static final Pattern LINK = Pattern.compile("(?<!\\\\)(?<!\\\\\\[[^\\[\\]]{0,80})](?:\\(|[ \\t]+\\((?:(?:"
            + TARGETS + "):|\\.{0,2}/|\\S+\\.(?:md|png|jpe?g|gif|webp|pdf)\\)))");

    private static final Pattern HEADING = Pattern.compile("#{2,6}(?:[^#\\s]|$)");

    private static final String NAME = "\\p{Lu}(?:\\.|[\\p{L}\\p{M}’'-]*)";

    /** A name at the end of a quotation, after what a keyboard offers for a dash. */
    private static final Pattern SPEAKER =
            Pattern.compile("(?<=\\s)[-‐‑−―]\\s*" + NAME + "(?:\\s(?:" + NAME + "|and|of|the)){0,3}$");

    private static final Pattern WHOLE = Pattern.compile("[.!?…”’\"']$");

    private final SourceText source;
    private final int bodyStart;
    private final Findings findings;

    /** The first closing bracket behind the last text that was looked at, or the end. */
    private int bracket = -1;

    private Slips(SourceText source, int bodyStart, Findings findings) {
        this.source = source;
        this.bodyStart = bodyStart;
        this.findings = findings;
    }

    static void find(Document document, SourceText source, int bodyStart, Findings findings) {
        new Slips(source, bodyStart, findings).below(document);
    }

    private void below(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text text) {
                link(text);
                heading(text);
            } else if (!(node instanceof Code
                    || node instanceof FencedCodeBlock
                    || node instanceof IndentedCodeBlock)) {
                if (node instanceof BlockQuote quote) {
                    speaker(quote);
                }
                below(node);
            }
        }
    }

    private void link(Text text) {
        boolean afterBrackets = text.getPrevious() instanceof RefNode brackets && !brackets.isDefined();
        if (!afterBrackets && !hasBracket(text)) {
            return; // as nearly every text; the pattern looks back from every sign
        }
        Matcher link = within(text, LINK, afterBrackets ? 1 : 0);
        if (link.find()) {
            findings.warning(
                    source.at(link.start(), link.end()),
                    "link.shape",
                    "nearly a link or a picture, but readers see its brackets",
                    "leave no space between `]` and `(`, and none in the address; rename a file that has one");
        }
    }

    /** Texts come in the order of the source, so that the way to the next bracket is gone only once. */
    private boolean hasBracket(Text text) {
        int start = bodyStart + text.getStartOffset();
        if (bracket < start) {
            int next = source.text().indexOf(']', start);
            bracket = next < 0 ? source.text().length() : next;
        }
        return bracket < bodyStart + text.getEndOffset();
    }

    private void heading(Text text) {
        Node before = text.getPrevious();
        boolean startsLine = before == null || before instanceof SoftLineBreak || before instanceof HardLineBreak;
        Matcher signs = within(text, HEADING, 0);
        if (startsLine && text.getParent() instanceof Paragraph && signs.lookingAt()) {
            findings.warning(
                    source.at(signs.start(), signs.end()),
                    "heading.space",
                    "nearly a heading, but readers see its signs",
                    "put a space after the last `#`");
        }
    }

    private void speaker(BlockQuote quote) {
        Node last = quote.getLastChild();
        if (last instanceof BulletList list && isSignature(list)) {
            last = list.getFirstChild().getFirstChild();
        }
        if (last instanceof Paragraph && last.getLastChild() instanceof Text text) {
            speaker(within(text, SPEAKER, 2));
        }
    }

    /** Whether a list is but one line below a whole sentence, which Markdown has taken for a list. */
    private boolean isSignature(BulletList list) {
        return list.getFirstChild() == list.getLastChild()
                && list.getPrevious() instanceof Paragraph said
                && said.getLastChild() instanceof Text text
                && within(text, WHOLE, 0).find();
    }

    private void speaker(Matcher name) {
        if (name.find()) {
            findings.warning(
                    source.at(name.start(), name.end()),
                    "quote.hyphen",
                    "nearly a quotation with a name, but a hyphen is no dash",
                    "write — or – before the name");
        }
    }

    /** A search in a text and what stands just before it, in the source itself, so that nothing is copied. */
    private Matcher within(Text text, Pattern pattern, int charsBefore) {
        return pattern.matcher(source.text())
                .useTransparentBounds(true)
                .region(bodyStart + text.getStartOffset() - charsBefore, bodyStart + text.getEndOffset());
    }
}
