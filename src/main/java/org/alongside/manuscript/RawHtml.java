package org.alongside.manuscript;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.alongside.source.ControlCharacters;
import org.alongside.source.Findings;
import org.alongside.source.Location;
import org.alongside.story.LinkedHtml;
import org.alongside.story.Passage;
import org.alongside.story.Reference;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * Cleans a body in which its author wrote HTML. An allow-list: what is not known to be harmless is removed, and links are
 * held to the same rules as those written in Markdown.
 */
final class RawHtml {

    private static final Safelist HARMLESS = new Safelist()
            .addTags(
                    "a",
                    "abbr",
                    "b",
                    "bdi",
                    "blockquote",
                    "br",
                    "caption",
                    "cite",
                    "code",
                    "dd",
                    "del",
                    "dfn",
                    "dl",
                    "dt")
            .addTags("em", "figcaption", "figure", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "ins", "kbd", "li")
            .addTags("mark", "ol", "p", "pre", "q", "s", "section", "small", "span", "strong", "sub", "sup")
            .addTags("table", "tbody", "td", "th", "thead", "tr", "ul")
            .addAttributes("a", "href", "id", "class")
            .addAttributes("img", "src", "alt")
            .addAttributes("ol", "start")
            .addAttributes("td", "align", "colspan", "rowspan")
            .addAttributes("th", "align", "colspan", "rowspan", "scope")
            .addAttributes("figure", "class")
            .addAttributes("section", "class")
            .addAttributes(":all", "id", "lang", "dir", "title");

    /** The classes that our own renderer writes; an author's are removed. */
    private static final Set<String> CLASSES = Set.of("quote", "footnote-ref", "footnote-backref", "footnotes");

    private static final String OPEN = String.valueOf(LinkedHtml.MARK);

    /** A link between a footnote and its number, which our own renderer writes closed. */
    private static final Pattern FOOTNOTE = Pattern.compile("#fn(ref)?-[\\d-]+");

    private RawHtml() {}

    /**
     * Cleans a body.
     *
     * @param html with the links of its Markdown held open
     * @param outline takes the links of its HTML
     * @param at where the body starts
     */
    static String clean(Html html, Outline outline, Location at, Findings findings) {
        Document dirty = parse(html);
        openLinks(dirty, outline.references, at);
        Cleaner cleaner = new Cleaner(HARMLESS);
        if (!cleaner.isValid(dirty)) {
            findings.warning(at, "html.removed", "some HTML is not shown", "write it as Markdown");
        }
        Document clean = cleaner.clean(dirty);
        clean.outputSettings().prettyPrint(false);
        requireWords(clean, at, findings);
        requirePassages(clean, outline.passages, at, findings);
        removeWhatIsNotOurs(clean);
        return clean.body().html().replace("&#x1;", OPEN);
    }

    /** Parses a body and drops the ids that its author gave: ours are addresses that others may have linked to. */
    private static Document parse(Html html) {
        Document document = Document.createShell("");
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        document.body().appendChildren(parser.parseFragmentInput(html.toString(), document.body(), ""));
        for (Element element : document.select("[id]")) {
            int start = element.sourceRange().startPos();
            if (start < 0 || html.isRaw(start)) {
                element.removeAttr("id");
            }
        }
        return document;
    }

    private static void openLinks(Document dirty, List<Reference> references, Location at) {
        int fromMarkdown = references.size();
        for (Element link : dirty.select("a[href], img[src]")) {
            String attribute = link.normalName().equals("a") ? "href" : "src";
            String value = link.attr(attribute);
            boolean ours = isOpen(value, fromMarkdown)
                    || (attribute.equals("href") && FOOTNOTE.matcher(value).matches());
            if (!ours) {
                link.attr(attribute, LinkedHtml.open(references.size()));
                references.add(new Reference(value.strip(), at, attribute.equals("src")));
            }
        }
    }

    /** Whether a link is held open for one of the first references. */
    private static boolean isOpen(String value, int references) {
        return value.matches(OPEN + "\\d{1,7}") && Integer.parseInt(value.substring(1)) < references;
    }

    private static void requireWords(Document clean, Location at, Findings findings) {
        for (Element image : clean.select("img")) {
            if (image.attr("alt").isBlank()) {
                findings.error(
                        at,
                        "image.alt",
                        "an image without words for those who do not see it",
                        "add an `alt` attribute");
            }
        }
    }

    /** HTML that is not closed can take the text behind it away. */
    private static void requirePassages(Document clean, List<Passage> passages, Location at, Findings findings) {
        Set<String> ids = new HashSet<>(clean.select("[id]").eachAttr("id"));
        passages.stream()
                .filter(passage -> !ids.contains(passage.id()))
                .findFirst()
                .ifPresent(lost -> findings.error(
                        at,
                        "html.swallows",
                        "HTML that is not closed swallows the text from passage " + lost.id() + " on",
                        "close it, or write it as Markdown"));
    }

    /** Classes that an author chose, and characters that an author can write as entities: only a link may be held open. */
    private static void removeWhatIsNotOurs(Document clean) {
        clean.nodeStream(TextNode.class).forEach(text -> text.text(ControlCharacters.removedFrom(text.getWholeText())));
        for (Element element : clean.body().getAllElements()) {
            if (element.hasAttr("class") && !CLASSES.contains(element.className())) {
                element.removeAttr("class");
            }
            for (Attribute attribute : element.attributes()) {
                if (!attribute.getKey().equals("href") && !attribute.getKey().equals("src")) {
                    attribute.setValue(ControlCharacters.removedFrom(attribute.getValue()));
                }
            }
        }
    }
}
