package org.alongside.manuscript;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ParagraphItemContainer;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteRepository;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.story.LinkedHtml;

/**
 * Writes a parsed body as HTML, with the ids of its passages and its links held open. flexmark's own renderer takes as
 * long as its parser; we need few of its options, and must know for certain whether an author's HTML was written.
 */
final class BodyWriter {

    /** How one construct is written. */
    private record Form<N extends Node>(Class<N> construct, BiConsumer<BodyWriter, N> how) {
        void write(BodyWriter writer, Node node) {
            how.accept(writer, construct.cast(node));
        }
    }

    private static final Map<Class<?>, Form<?>> FORMS = Stream.<Form<?>>of(
                    new Form<>(Text.class, (to, node) -> to.html.text(Markdown.unescaped(node.getChars()))),
                    new Form<>(TextBase.class, BodyWriter::children),
                    new Form<>(SoftLineBreak.class, (to, node) -> to.html.append('\n')),
                    new Form<>(HardLineBreak.class, (to, node) -> to.html.append("<br>\n")),
                    new Form<>(Emphasis.class, (to, node) -> to.around("em", node)),
                    new Form<>(StrongEmphasis.class, (to, node) -> to.around("strong", node)),
                    new Form<>(Code.class, BodyWriter::code),
                    new Form<>(HtmlEntity.class, (to, node) -> to.html.text(Markdown.unescaped(node.getChars()))),
                    new Form<>(HtmlInline.class, (to, node) -> to.html.raw(node.getChars())),
                    new Form<>(HtmlInlineComment.class, (to, node) -> {}),
                    new Form<>(Link.class, (to, node) -> to.link(node, node.getTitle())),
                    new Form<>(Image.class, (to, node) -> to.image(node, node.getTitle())),
                    new Form<>(LinkRef.class, BodyWriter::reference),
                    new Form<>(ImageRef.class, BodyWriter::reference),
                    new Form<>(AutoLink.class, (to, node) -> to.bareLink(node, node.getText())),
                    new Form<>(MailLink.class, (to, node) -> to.bareLink(node, node.getText())),
                    new Form<>(Footnote.class, BodyWriter::footnote),
                    new Form<>(Paragraph.class, BodyWriter::paragraph),
                    new Form<>(Heading.class, (to, node) -> to.line("h" + node.getLevel(), node)),
                    new Form<>(BulletList.class, (to, node) -> to.lines("ul", node)),
                    new Form<>(OrderedList.class, BodyWriter::orderedList),
                    new Form<>(BulletListItem.class, (to, node) -> to.line("li", node)),
                    new Form<>(OrderedListItem.class, (to, node) -> to.line("li", node)),
                    new Form<>(BlockQuote.class, BodyWriter::quotation),
                    new Form<>(FencedCodeBlock.class, BodyWriter::fenced),
                    new Form<>(IndentedCodeBlock.class, BodyWriter::indented),
                    new Form<>(ThematicBreak.class, (to, node) -> to.html.append("<hr>\n")),
                    new Form<>(HtmlBlock.class, (to, node) -> to.html.raw(node.getContentChars())),
                    new Form<>(HtmlCommentBlock.class, BodyWriter::comment),
                    new Form<>(DefinitionList.class, (to, node) -> to.lines("dl", node)),
                    new Form<>(DefinitionTerm.class, (to, node) -> to.line("dt", node)),
                    new Form<>(DefinitionItem.class, (to, node) -> to.line("dd", node)),
                    new Form<>(TableBlock.class, (to, node) -> to.lines("table", node)),
                    new Form<>(TableHead.class, (to, node) -> to.lines("thead", node)),
                    new Form<>(TableBody.class, (to, node) -> to.lines("tbody", node)),
                    new Form<>(TableRow.class, (to, node) -> to.line("tr", node)),
                    new Form<>(TableCell.class, BodyWriter::cell),
                    new Form<>(TableCaption.class, (to, node) -> to.line("caption", node)),
                    new Form<>(TableSeparator.class, (to, node) -> {}),
                    // These two are shown where they are used.
                    new Form<>(Reference.class, (to, node) -> {}),
                    new Form<>(FootnoteBlock.class, (to, node) -> {}))
            .collect(Collectors.toUnmodifiableMap(Form::construct, form -> form));

    private final Document document;
    private final Outline outline;
    private final ListOptions lists;
    private final Html html = new Html();

    BodyWriter(Document document, Outline outline) {
        this.document = document;
        this.outline = outline;
        this.lists = ListOptions.get(document);
    }

    /** The HTML of the body. A link that the outline has no number for leads nowhere. */
    Html write() {
        children(document);
        footnotes();
        return html;
    }

    private void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            Form<?> form = FORMS.get(node.getClass());
            if (form == null) {
                throw new IllegalStateException("no HTML for " + node.getNodeName());
            }
            form.write(this, node);
        }
    }

    private void paragraph(Paragraph node) {
        boolean bare = node.getParent() instanceof ParagraphItemContainer item
                && item.isParagraphWrappingDisabled(node, lists, document);
        if (bare) {
            children(node);
            html.append(node.getNext() == null ? "" : "\n");
        } else if (node.hasChildren()) {
            line("p", node);
        }
    }

    /** A quotation with its speaker's name is a figure with a caption. */
    private void quotation(BlockQuote node) {
        String speaker = outline.speakerOf(node);
        if (speaker == null) {
            lines("blockquote", node);
            return;
        }
        start("figure", node);
        html.append(" class=\"quote\"><blockquote>\n");
        children(node);
        html.append("</blockquote><figcaption>");
        html.text(speaker);
        html.append("</figcaption></figure>\n");
    }

    private void orderedList(OrderedList node) {
        start("ol", node);
        if (node.getStartNumber() != 1) {
            html.attribute("start", Integer.toString(node.getStartNumber()));
        }
        html.append(">\n");
        children(node);
        html.append("</ol>\n");
    }

    private void cell(TableCell node) {
        String tag = node.isHeader() ? "th" : "td";
        start(tag, node);
        if (node.getAlignment() != null) {
            html.attribute("align", node.getAlignment().name().toLowerCase(Locale.ROOT));
        }
        if (node.getSpan() > 1) {
            html.attribute("colspan", Integer.toString(node.getSpan()));
        }
        html.append('>');
        children(node);
        html.append("</").append(tag).append('>');
    }

    private void fenced(FencedCodeBlock node) {
        preformatted(node.getContentChars().normalizeEOL());
    }

    private void indented(IndentedCodeBlock node) {
        preformatted(node.getContentChars().trimTailBlankLines().normalizeEndWithEOL());
    }

    private void preformatted(String code) {
        html.append("<pre><code>");
        html.text(code);
        html.append("</code></pre>\n");
    }

    private void code(Code node) {
        html.append("<code>");
        html.text(Escaping.collapseWhitespace(node.getText(), true));
        html.append("</code>");
    }

    private void link(Node node, BasedSequence title) {
        startLink("a", "href", node);
        title(title);
        html.append('>');
        children(node);
        html.append("</a>");
    }

    private void bareLink(Node node, BasedSequence words) {
        startLink("a", "href", node);
        html.append('>');
        html.text(Markdown.unescaped(words));
        html.append("</a>");
    }

    private void image(Node node, BasedSequence title) {
        startLink("img", "src", node);
        html.attribute("alt", Markdown.wordsOf(node));
        title(title);
        html.append('>');
    }

    private void title(BasedSequence title) {
        if (title.isNotNull()) {
            html.attribute("title", Markdown.unescaped(title));
        }
    }

    /** A link by its label; where there is no such label, its brackets were only brackets. */
    private void reference(RefNode node) {
        Reference defined = node.getReferenceNode(document);
        if (defined == null && node.hasChildren()) {
            BasedSequence words = node.getChildChars();
            html.text(Markdown.unescaped(node.getChars().prefixOf(words)));
            children(node);
            html.text(Markdown.unescaped(node.getChars().suffixOf(words)));
        } else if (defined == null) {
            html.text(Markdown.unescaped(node.getChars()));
        } else if (node instanceof ImageRef) {
            image(node, defined.getTitle());
        } else {
            link(node, defined.getTitle());
        }
    }

    private void footnote(Footnote node) {
        FootnoteBlock note = node.getFootnoteBlock();
        if (note == null) {
            html.append("[^");
            children(node);
            html.append(']');
            return;
        }
        int number = note.getFootnoteOrdinal();
        html.append("<sup id=\"")
                .append(footnoteId(number, node.getReferenceOrdinal()))
                .append('"');
        html.append("><a class=\"footnote-ref\" href=\"#fn-").append(number).append("\">");
        html.append(number).append("</a></sup>");
    }

    private void footnotes() {
        FootnoteRepository notes = FootnoteExtension.FOOTNOTES.get(document);
        if (notes.getReferencedFootnoteBlocks().isEmpty()) {
            return;
        }
        html.append("<section class=\"footnotes\">\n<hr>\n<ol>\n");
        for (FootnoteBlock note : notes.getReferencedFootnoteBlocks()) {
            int number = note.getFootnoteOrdinal();
            html.append("<li id=\"fn-").append(number).append("\">\n");
            children(note);
            for (int i = 0; i < note.getFootnoteReferences(); i++) {
                html.append("<a href=\"#")
                        .append(footnoteId(number, i))
                        .append("\" class=\"footnote-backref\">↩</a>\n");
            }
            html.append("</li>\n");
        }
        html.append("</ol>\n</section>\n");
    }

    private static String footnoteId(int number, int use) {
        return "fnref-" + number + (use == 0 ? "" : "-" + use);
    }

    /** An element that fills a line. */
    private void line(String tag, Node node) {
        around(tag, node);
        html.append('\n');
    }

    /** An element with lines in it. */
    private void lines(String tag, Node node) {
        start(tag, node);
        html.append(">\n");
        children(node);
        html.append("</").append(tag).append(">\n");
    }

    private void around(String tag, Node node) {
        start(tag, node);
        html.append('>');
        children(node);
        html.append("</").append(tag).append('>');
    }

    /** The start of a tag, with its id, open for more attributes. */
    private void start(String tag, Node node) {
        html.append('<').append(tag);
        String id = outline.idOf(node);
        if (id != null) {
            html.attribute("id", id);
        }
    }

    private void startLink(String tag, String attribute, Node node) {
        html.append('<').append(tag);
        Integer reference = outline.referenceOf(node);
        if (reference != null) {
            html.append(' ').append(attribute).append("=\"");
            html.append(LinkedHtml.open(reference)).append('"');
        }
    }

    /** A comment is a note to other writers; what stands behind one on its last line is not. */
    private void comment(HtmlCommentBlock node) {
        BasedSequence comment = node.getContentChars();
        int end = comment.indexOf("-->");
        if (end >= 0 && !comment.subSequence(end + 3).isBlank()) {
            html.raw(comment.subSequence(end + 3));
        }
    }
}
