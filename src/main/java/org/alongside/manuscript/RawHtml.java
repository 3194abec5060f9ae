package org.alongside.manuscript;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.alongside.source.Findings;
import org.alongside.source.Location;
import org.alongside.story.LinkedHtml;
import org.alongside.story.Reference;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
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

    private RawHtml() {}

    /**
     * Cleans a body.
     *
     * @param html with the links of its Markdown held open
     * @param references takes the links of its HTML
     * @param at where the body starts
     */
    static String clean(String html, List<Reference> references, Location at, Findings findings) {
        Document dirty = Jsoup.parseBodyFragment(html);
        int fromMarkdown = references.size();
        for (Element link : dirty.select("a[href], img[src]")) {
            String attribute = link.normalName().equals("a") ? "href" : "src";
            String value = link.attr(attribute);
            boolean ours = isOpen(value, fromMarkdown) || (attribute.equals("href") && value.startsWith("#"));
            if (!ours) {
                link.attr(attribute, LinkedHtml.open(references.size()));
                references.add(new Reference(value.strip(), at, attribute.equals("src")));
            }
        }
        Cleaner cleaner = new Cleaner(HARMLESS);
        if (!cleaner.isValid(dirty)) {
            findings.warning(at, "html.removed", "some HTML is not shown", "write it as Markdown");
        }
        Document clean = cleaner.clean(dirty);
        clean.outputSettings().prettyPrint(false);
        unique(clean, at, findings);
        closeWhatIsNotOurs(clean);
        return clean.body().html().replace("&#x1;", OPEN);
    }

    /** Whether a link is held open for one of the first references. */
    private static boolean isOpen(String value, int references) {
        return value.matches(OPEN + "\\d{1,7}") && Integer.parseInt(value.substring(1)) < references;
    }

    /** Only a link of ours may be held open; an author can write that character as an entity. */
    private static void closeWhatIsNotOurs(Document clean) {
        clean.nodeStream(TextNode.class)
                .forEach(text -> text.text(text.getWholeText().replace(OPEN, "")));
        for (Element element : clean.body().getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                if (!attribute.getKey().equals("href") && !attribute.getKey().equals("src")) {
                    attribute.setValue(attribute.getValue().replace(OPEN, ""));
                }
            }
        }
    }

    private static void unique(Document clean, Location at, Findings findings) {
        Set<String> ids = new HashSet<>();
        for (Element element : clean.body().getAllElements()) {
            if (element.hasAttr("id") && !ids.add(element.id())) {
                element.removeAttr("id");
            }
            if (element.hasAttr("class") && !CLASSES.contains(element.className())) {
                element.removeAttr("class");
            }
            if (element.normalName().equals("img") && element.attr("alt").isBlank()) {
                findings.error(
                        at,
                        "image.alt",
                        "an image without words for those who do not see it",
                        "add an `alt` attribute");
            }
        }
    }
}
