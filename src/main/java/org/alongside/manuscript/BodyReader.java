package org.alongside.manuscript;

import com.vladsch.flexmark.util.ast.Document;
import java.util.List;
import java.util.Optional;
import org.alongside.kept.Fingerprint;
import org.alongside.kept.Later;
import org.alongside.source.Findings;
import org.alongside.source.SourceText;
import org.alongside.story.Body;
import org.alongside.story.LinkedHtml;
import org.alongside.story.Passage;

/** Reads the text of a piece. */
final class BodyReader {

    /**
     * The most characters without an empty line. flexmark copies the text of a paragraph at every link and every run of
     * signs in it (on a JDK before 20), so its time grows with the square of this.
     */
    static final int LONGEST_PARAGRAPH = 20_000;

    private BodyReader() {}

    /** The body of a file, or nothing if its text is not one that can be read in reasonable time. */
    static Optional<Body> read(SourceText source, int bodyStart, Findings findings) {
        if (hasEndlessParagraph(source, bodyStart, findings)) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse(source, bodyStart, findings));
        } catch (StackOverflowError tooDeep) {
            // The Markdown parser recurses into nested quotations and lists; only a hostile text gets this far.
            findings.error(
                    source.at(bodyStart, bodyStart),
                    "body.too-deep",
                    "quotations or lists are nested too deep",
                    "write it flatter");
            return Optional.empty();
        }
    }

    private static boolean hasEndlessParagraph(SourceText source, int bodyStart, Findings findings) {
        String text = source.text();
        int paragraph = bodyStart;
        for (int line = bodyStart, end; line < text.length(); line = end + 1) {
            int newline = text.indexOf('\n', line);
            end = newline < 0 ? text.length() : newline;
            if (isBlank(text, line, end)) {
                paragraph = end + 1;
            } else if (end - paragraph > LONGEST_PARAGRAPH) {
                findings.error(
                        source.at(paragraph, paragraph),
                        "body.paragraph-too-long",
                        "a paragraph or table of more than " + LONGEST_PARAGRAPH + " characters",
                        "put empty lines into it");
                return true;
            }
        }
        return false;
    }

    private static boolean isBlank(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) != ' ' && text.charAt(i) != '\t') {
                return false;
            }
        }
        return true;
    }

    private static Body parse(SourceText source, int bodyStart, Findings findings) {
        String text = source.text().substring(bodyStart);
        Document document = Markdown.parse(text);
        Slips.find(document, source, bodyStart, findings);
        Outline outline = Outline.of(document, source, bodyStart, findings);
        Html html = new BodyWriter(document, outline).write();
        String clean = html.isRaw()
                ? RawHtml.clean(html, outline, source.at(bodyStart, bodyStart), findings)
                : html.toString();
        return new Body(
                Fingerprint.of(text),
                Later.held(new LinkedHtml(clean)),
                List.copyOf(outline.passages),
                List.copyOf(outline.quotes),
                List.copyOf(outline.sections),
                List.copyOf(outline.references),
                List.of(),
                outline.passages.stream().mapToInt(BodyReader::words).sum());
    }

    private static int words(Passage passage) {
        String text = passage.text();
        int words = text.isEmpty() ? 0 : 1;
        for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
            words++;
        }
        return words;
    }
}
