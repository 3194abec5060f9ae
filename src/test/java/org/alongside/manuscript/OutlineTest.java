package org.alongside.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.util.ast.Document;
import java.util.List;
import org.alongside.source.Finding;
import org.alongside.source.Findings;
import org.alongside.source.SourceText;
import org.alongside.story.Passage;
import org.alongside.story.Quote;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The outline reaches every node, however deep it lies: what it misses would be shown unchecked. */
final class OutlineTest {

    private static final String MARKDOWN = "[x](https://a.example/) ![y](a.png) [r] <https://b.example/> <c@d.example>";

    private final Findings findings = new Findings();

    static List<String> nestings() {
        return List.of(
                "%s",
                "- %s",
                "1. a\n\n   %s",
                "- a\n\n  - b\n\n    %s",
                "> %s",
                "> > %s",
                "> - %s",
                "> - a\n>\n>   %s",
                "> - - %s",
                "- > %s",
                "- > - %s",
                "> ## %s",
                "- ## %s",
                "## %s",
                "**%s**",
                "a[^1]\n\n[^1]: %s",
                "a[^1]\n\n[^1]: a\n\n    - %s",
                "a[^1]\n\n[^1]: a\n\n    > %s",
                "a[^1]\n\n[^1]: a\n\n    > - %s",
                "Term\n: %s",
                "Term %s\n: a",
                "> Term\n> : %s",
                "> Term %s\n> : a",
                "- Term\n  : %s",
                "Term\n: > - %s",
                "| a |\n|---|\n| %s |",
                "> | a |\n> |---|\n> | %s |",
                "- | a |\n  |---|\n  | %s |");
    }

    @ParameterizedTest
    @MethodSource("nestings")
    void everyLinkAndPictureHasAReference(String nesting) {
        Element body = html(nesting.formatted(MARKDOWN) + "\n\n[r]: https://r.example/");

        assertThat(body.select("a[href*=\u0001]")).hasSize(4);
        assertThat(body.select("img[src]")).hasSize(1);
        assertThat(body.select("a:not([href]), img:not([src])")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("nestings")
    void everyPictureNeedsWords(String nesting) {
        html(nesting.formatted("![](a.png)"));

        assertThat(findings.sorted()).extracting(Finding::rule).containsExactly("image.alt");
    }

    @ParameterizedTest
    @MethodSource("nestings")
    void everyIdIsWrittenOnce(String nesting) {
        String markdown = nesting.formatted("a *b*");
        Element body = html(markdown);

        assertThat(outline(markdown).passages)
                .allSatisfy(
                        passage -> assertThat(body.select("#" + passage.id())).hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"# a", "> # a", "- # a", "> - # a", "a[^1]\n\n[^1]: a\n\n    # a", "a\n=", "> a\n> ="})
    void noHeadingIsOfTheFirstLevel(String markdown) {
        html(markdown);

        assertThat(findings.sorted()).extracting(Finding::rule).containsExactly("heading.level");
    }

    @Test
    void passagesAreParagraphsItemsAndQuotationsOfTheTextItself() {
        Outline outline =
                outline("a\n\n## b\n\n- c\n\n  c2\n  - d\n  > e\n\n> f\n>\n> - g\n\nh[^1]\n\n[^1]: i\n    - j");

        assertThat(outline.passages).extracting(Passage::text).containsExactly("a", "c c2", "d", "e", "f g", "h");
    }

    @ParameterizedTest
    @CsvSource({
        "Nobody asked me. — Mair, Mair",
        "Nobody asked me. -- Mair, Mair",
        "Nobody asked me. – Mair ap Rhys o Lanfelin, Mair ap Rhys o Lanfelin",
        "Nobody asked me. — Mrs. Pugh, Mrs. Pugh",
        "Nobody asked me. — Dr. Siân O’Neill-Rees, Dr. Siân O’Neill-Rees",
    })
    void aNameAfterADashIsTheSpeakers(String quotation, String speaker) {
        assertThat(outline("> " + quotation).quotes).extracting(Quote::speaker).containsExactly(speaker);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I said no – I meant it.",
                "I said no – I meant it! Then",
                "Was it him? – Who?",
                "I said no – I told him twice and went home",
                "I said no – Really; no",
                "— Dev",
                "<!-- a -->\n> — Dev",
            })
    void whatOnlyLooksLikeANameIsPartOfTheQuotation(String quotation) {
        Outline outline = outline("> " + quotation);

        assertThat(outline.quotes).isEmpty();
        assertThat(outline.passages)
                .hasSize(1)
                .first()
                .extracting(Passage::text)
                .isNotEqualTo("");
    }

    private Element html(String markdown) {
        Document document = Markdown.parse(markdown);
        Outline outline = Outline.of(document, new SourceText("a.md", markdown), 0, findings);
        return Jsoup.parseBodyFragment(new BodyWriter(document, outline).write().toString())
                .body();
    }

    private Outline outline(String markdown) {
        return Outline.of(Markdown.parse(markdown), new SourceText("a.md", markdown), 0, findings);
    }
}
