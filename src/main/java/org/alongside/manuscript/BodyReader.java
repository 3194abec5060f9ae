package org.alongside.manuscript;

import com.vladsch.flexmark.util.ast.Document;
import java.util.List;
import org.alongside.source.Findings;
import org.alongside.source.SourceText;
import org.alongside.story.Body;
import org.alongside.story.LinkedHtml;
import org.alongside.story.Passage;

/** Reads the text of a piece. */
final class BodyReader {

    private BodyReader() {}

    static Body read(SourceText source, int bodyStart, Findings findings) {
        Document document = Markdown.parse(source.text().substring(bodyStart));
        Outline outline = Outline.attach(document, source, bodyStart, findings);
        String html = Markdown.html(document);
        if (outline.hasRawHtml()) {
            html = RawHtml.clean(html, outline.references, source.at(bodyStart, bodyStart), findings);
        }
        return new Body(
                new LinkedHtml(html),
                List.copyOf(outline.passages),
                List.copyOf(outline.quotes),
                List.copyOf(outline.sections),
                List.copyOf(outline.references),
                List.of(),
                outline.passages.stream().mapToInt(BodyReader::words).sum());
    }

    private static int words(Passage passage) {
        return passage.text().isEmpty()
                ? 0
                : (int) passage.text().chars().filter(c -> c == ' ').count() + 1;
    }
}
