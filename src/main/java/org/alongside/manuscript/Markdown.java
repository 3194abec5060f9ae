package org.alongside.manuscript;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.html.MutableAttributes;
import java.util.List;
import java.util.Set;
import org.alongside.story.LinkedHtml;

/** Our dialect of Markdown: CommonMark with tables, footnotes and definition lists. Safe for many threads at once. */
final class Markdown {

    private static final DataHolder OPTIONS = new MutableDataSet()
            .set(
                    Parser.EXTENSIONS,
                    List.of(TablesExtension.create(), FootnoteExtension.create(), DefinitionExtension.create()))
            .set(HtmlRenderer.GENERATE_HEADER_ID, false)
            .set(HtmlRenderer.RENDER_HEADER_ID, false)
            .set(HtmlRenderer.OBFUSCATE_EMAIL, false)
            .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
            .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
            .toImmutable();

    private static final Parser PARSER = Parser.builder(OPTIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder(OPTIONS)
            .attributeProviderFactory(new OutlineAttributes.Factory())
            .nodeRendererFactory(options -> new Quotations())
            .build();

    private Markdown() {}

    static Document parse(String text) {
        return PARSER.parse(text);
    }

    /** HTML of a document whose {@link Outline} has been attached. */
    static String html(Document document) {
        return RENDERER.render(document);
    }

    /** Puts the ids of passages and headings, and the open links, where they belong. */
    private static final class OutlineAttributes implements AttributeProvider {

        private final Outline outline;

        OutlineAttributes(Outline outline) {
            this.outline = outline;
        }

        @Override
        public void setAttributes(Node node, AttributablePart part, MutableAttributes attributes) {
            String id = outline.idOf(node);
            if (id != null) {
                attributes.replaceValue("id", id);
            }
            Integer reference = outline.referenceOf(node);
            if (reference != null) {
                for (String link : List.of("href", "src")) {
                    if (attributes.contains(link)) {
                        attributes.replaceValue(link, LinkedHtml.open(reference));
                    }
                }
            }
        }

        static final class Factory extends IndependentAttributeProviderFactory {
            @Override
            public AttributeProvider apply(LinkResolverContext context) {
                return new OutlineAttributes(Outline.of(context.getDocument()));
            }
        }
    }

    /** A quotation with its speaker's name is a figure with a caption. */
    private static final class Quotations implements NodeRenderer {

        @Override
        public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
            return Set.of(new NodeRenderingHandler<>(BlockQuote.class, Quotations::render));
        }

        private static void render(BlockQuote node, NodeRendererContext context, HtmlWriter html) {
            Outline outline = Outline.of(context.getDocument());
            String id = outline.idOf(node);
            String named = id == null ? "" : " id=\"" + id + "\"";
            String speaker = outline.speakerOf(node);
            html.line()
                    .raw(
                            speaker == null
                                    ? "<blockquote" + named + ">"
                                    : "<figure class=\"quote\"" + named + "><blockquote>");
            html.line();
            context.renderChildren(node);
            html.line().raw("</blockquote>");
            if (speaker != null) {
                html.raw("<figcaption>").text(speaker).raw("</figcaption></figure>");
            }
            html.line();
        }
    }
}
