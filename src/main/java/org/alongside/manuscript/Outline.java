package org.alongside.manuscript;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.source.Findings;
import org.alongside.source.SourceText;
import org.alongside.story.Body;
import org.alongside.story.Passage;
import org.alongside.story.Quote;
import org.alongside.story.Reference;
import org.alongside.story.Slug;
import org.jspecify.annotations.Nullable;

/** What is in a parsed body: its passages, quotations, headings and links, found in one walk from the top. */
final class Outline {

    /** A name at the end of a quotation, after a dash: {@code … — Dev}. A sentence has more words, or a mark at its end. */
    private static final Pattern SPEAKER = Pattern.compile("(?:^|\\s)(?:—|–|--)\\s*"
            + "((?=.{1,60}$)(?:(?:Mrs?|Ms|Dr|Prof|Rev)\\.\\s)?\\p{Lu}[^\\s—–.!?,;:]*(?:\\s[^\\s—–.!?,;:]+){0,4})$");

    private final SourceText source;
    private final int bodyStart;
    private final Findings findings;

    private final IdentityHashMap<Node, String> ids = new IdentityHashMap<>();
    private final IdentityHashMap<Node, String> speakers = new IdentityHashMap<>();
    private final IdentityHashMap<Node, Integer> numbers = new IdentityHashMap<>();
    private final Set<String> headingIds = new HashSet<>();
    private final Map<String, Integer> headings = new HashMap<>();
    private int lastLevel = 1;

    final List<Passage> passages = new ArrayList<>();
    final List<Quote> quotes = new ArrayList<>();
    final List<Body.Section> sections = new ArrayList<>();
    final List<Reference> references = new ArrayList<>();

    private Outline(SourceText source, int bodyStart, Findings findings) {
        this.source = source;
        this.bodyStart = bodyStart;
        this.findings = findings;
    }

    static Outline of(Document document, SourceText source, int bodyStart, Findings findings) {
        Outline outline = new Outline(source, bodyStart, findings);
        outline.walk(document, true);
        return outline;
    }

    @Nullable
    String idOf(Node node) {
        return ids.get(node);
    }

    @Nullable
    String speakerOf(Node node) {
        return speakers.get(node);
    }

    @Nullable
    Integer referenceOf(Node node) {
        return numbers.get(node);
    }

    /**
     * Every node below one, in the order of the text.
     *
     * @param passages whether there are passages of their own: not in a quotation, which is one, and not in a footnote
     */
    private void walk(Node parent, boolean passages) {
        for (Node node : parent.getChildren()) {
            if (node instanceof Heading heading) {
                heading(heading, passages);
            } else if (passages && node instanceof BlockQuote quote) {
                quotation(quote);
            } else if (passages && isPassage(node)) {
                passage(node);
            }
            link(node);
            requireAlt(node);
            walk(node, passages && !(node instanceof BlockQuote || node instanceof FootnoteBlock));
        }
    }

    /** A list item's own paragraphs belong to the item's passage. */
    private static boolean isPassage(Node node) {
        return isItem(node) || (node instanceof Paragraph && !isItem(node.getParent()));
    }

    private static boolean isItem(@Nullable Node node) {
        return node instanceof ListItem || node instanceof DefinitionItem;
    }

    private void heading(Heading heading, boolean inTheText) {
        if (heading.getLevel() == 1) {
            findings.error(
                    source.at(bodyStart + heading.getStartOffset(), bodyStart + heading.getEndOffset()),
                    "heading.level",
                    "a heading of the first level; that is the title",
                    "start headings with `##`");
        } else if (heading.getLevel() > lastLevel + 1) {
            findings.warning(
                    source.at(bodyStart + heading.getStartOffset(), bodyStart + heading.getEndOffset()),
                    "heading.skipped",
                    "a level of headings is left out",
                    "use one `#` more than the heading above it");
        }
        lastLevel = heading.getLevel();
        if (inTheText) {
            String title = Markdown.wordsOf(heading);
            String id = headingId(title);
            ids.put(heading, id);
            if (heading.getLevel() == 2) {
                sections.add(new Body.Section(id, title));
            }
        }
    }

    private String headingId(String title) {
        String wanted = "s-" + Slug.from(title);
        String id = wanted;
        for (int i = headings.merge(wanted, 1, Integer::sum); !headingIds.add(id); i++) {
            id = wanted + "-" + i;
        }
        return id;
    }

    private void quotation(BlockQuote quote) {
        Optional<String> speaker = takeSpeaker(quote);
        String id = passage(quote);
        speaker.ifPresent(name -> {
            speakers.put(quote, name);
            quotes.add(new Quote(id, passages.get(passages.size() - 1).text(), name));
        });
    }

    /** Takes the speaker's name off the end of a quotation. */
    private static Optional<String> takeSpeaker(BlockQuote quote) {
        Node paragraph = quote.getLastChild();
        if (!(paragraph instanceof Paragraph) || !(paragraph.getLastChild() instanceof Text text)) {
            return Optional.empty();
        }
        Matcher matcher = SPEAKER.matcher(text.getChars().trimEnd());
        if (!matcher.find() || isAll(quote, matcher.group())) {
            return Optional.empty();
        }
        String name = matcher.group(1).strip();
        text.setChars(text.getChars().subSequence(0, matcher.start()));
        if (text.getChars().isEmpty()) {
            Node before = text.getPrevious();
            text.unlink();
            if (before instanceof SoftLineBreak || before instanceof HardLineBreak) {
                before.unlink();
            }
            if (!paragraph.hasChildren()) {
                paragraph.unlink();
            }
        }
        return Optional.of(name);
    }

    /** Whether nothing is said but the name. */
    private static boolean isAll(BlockQuote quote, String dashAndName) {
        return Markdown.wordsOf(quote).length() <= dashAndName.strip().length();
    }

    private String passage(Node node) {
        String id = "p" + (passages.size() + 1);
        ids.put(node, id);
        passages.add(new Passage(id, Markdown.wordsOf(node)));
        return id;
    }

    private void link(Node node) {
        addressOf(node).ifPresent(written -> {
            numbers.put(node, references.size());
            references.add(new Reference(
                    written,
                    source.at(bodyStart + node.getStartOffset(), bodyStart + node.getEndOffset()),
                    node instanceof Image || node instanceof ImageRef));
        });
    }

    private void requireAlt(Node node) {
        boolean picture = node instanceof Image || (node instanceof ImageRef ref && ref.isDefined());
        if (picture && Markdown.wordsOf(node).isBlank()) {
            findings.error(
                    source.at(bodyStart + node.getStartOffset(), bodyStart + node.getEndOffset()),
                    "image.alt",
                    "an image without words for those who do not see it",
                    "write them between the square brackets");
        }
    }

    private static Optional<String> addressOf(Node node) {
        if (node instanceof Link || node instanceof Image) {
            return Optional.of(((InlineLinkNode) node).getUrl().unescape());
        }
        if (node instanceof AutoLink link) {
            return Optional.of(link.getUrl().toString());
        }
        if (node instanceof MailLink link) {
            return Optional.of("mailto:" + link.getText());
        }
        if (node instanceof LinkRef || node instanceof ImageRef) {
            return Optional.ofNullable(((RefNode) node).getReferenceNode(node.getDocument()))
                    .map(reference -> reference.getUrl().unescape());
        }
        return Optional.empty();
    }
}
