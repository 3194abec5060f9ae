package org.alongside.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.source.Findings;
import org.alongside.source.SourceText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Our writer says what flexmark's own renderer says, which is slow and tried: but for ids, links and speakers. */
class BodyWriterTest {

    private static final HtmlRenderer FLEXMARK = HtmlRenderer.builder(new MutableDataSet()
                    .set(
                            com.vladsch.flexmark.parser.Parser.EXTENSIONS,
                            List.of(TablesExtension.create(), FootnoteExtension.create(), DefinitionExtension.create()))
                    .set(HtmlRenderer.RENDER_HEADER_ID, false)
                    .set(HtmlRenderer.OBFUSCATE_EMAIL, false))
            .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A *b* **c** ***d*** `e` f\\*g &amp; &copy; &#169; &nosuch; <b>h</b> i",
                "soft\nbreak  \nhard\\\nbreak",
                "`` a ` b `` and `  two  spaces ` and `<b>`",
                "[a](https://a.example/?x=1&y=2 \"it's & 'b'\") <https://b.example/?a&b> <c@d.example>",
                "[a][r] [r][] [r] [none] [none][no] ![none] ![x *y*][r] ![z][no]\n\n[r]: https://r.example/ 'T \"q\"'",
                "![pic *em*](a.png \"t\")",
                "# one\n\n## two *em*\n\nthree\n===\n\nfour\n---\n\n---",
                "- a\n- b\n  - c\n  - d\n\n  e\n- f",
                "- loose\n\n- list\n\n  with two paragraphs\n\n- [x] not a task",
                "3. three\n4. four\n   1. one\n\n      two",
                "- tight\n  > quoted\n  - nested\n- \n- ```\n  code\n  ```",
                "> quote\nlazy\n> > deeper\n>\n> - item",
                "```java\nint a = b < c && d > e;\n```\n\n    indented <b>\n\n    after a line\n",
                "~~~\n\n~~~",
                "| a | b | c |\n|:--|:-:|--:|\n| 1 | 2 | 3 |\n| *x* | `y|` |\n| 1 | 2 | 3 | 4 |",
                "| a | b |\n|---|---|\n| spans two ||\n\n[caption]\n",
                "Term\n: Definition *one*\n: Definition two\n\nOther\n\n: Loose\n\n  with two paragraphs",
                "A[^one] b[^two] c[^one] d[^none].\n\n[^two]: Two *em*.\n[^one]: One\n\n    and more.\n[^unused]: x",
                "Text[^a].\n\n[^a]: - a list\n    - in a note",
                "a<br>b\n\n<div>\n\n*c*\n\n</div>\n\n> <p>d</p>",
                "\\# not a heading \\[a\\](b) \\<b>",
                "ŵ ŷ 😀 — “quoted” ’s \u00a0 nbsp",
                ""
            })
    void saysWhatFlexmarkSays(String markdown) {
        assertSame(markdown);
    }

    @ParameterizedTest
    @MethodSource("ourOwnContent")
    void saysWhatFlexmarkSaysOfOurOwnContent(Path file) throws IOException {
        String text = Files.readString(file);
        assertSame(text.substring(text.indexOf("\n---\n") + 5));
    }

    static List<Path> ourOwnContent() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("content"))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private static void assertSame(String markdown) {
        String ours = normal(html(markdown));
        String theirs = normal(FLEXMARK.render(Markdown.parse(withoutSpeakers(markdown))));
        assertThat(ours).as(markdown).isEqualTo(theirs);
    }

    private static String html(String markdown) {
        Document document = Markdown.parse(withoutSpeakers(markdown));
        SourceText source = new SourceText("a.md", markdown);
        return new BodyWriter(document, Outline.of(document, source, 0, new Findings()))
                .write()
                .toString();
    }

    /** What we do differently on purpose is tested elsewhere. */
    private static String withoutSpeakers(String markdown) {
        return markdown.replaceAll("(?m)^( *>).*—[^\n]*$", "$1 x");
    }

    private static String normal(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        for (Element element : body.getAllElements()) {
            element.removeAttr("id").removeAttr("href").removeAttr("src").removeAttr("class");
            if (element.normalName().equals("div")
                    && element.select("> hr + ol").size() == 1) {
                element.tagName("section");
            }
        }
        return body.html().replaceAll("\\s+", " ").replaceAll("> | <", "\n");
    }
}
