package org.alongside.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.alongside.Publisher;
import org.alongside.TestSite;
import org.alongside.source.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a lexicon is said at its place, with what to write instead. */
class LexiconReaderTest {

    private static final String FILE = "content/vocabulary/lexicon-en.txt";

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[principles: comunity]~1.0 club        | 1:1 lexicon.term did you mean `community`?",
                "[principals: community]~1.0 club       | 1:1 lexicon.section did you mean `principles`?",
                "[community]~1.0 club                   | 1:1 lexicon.section write it like `[principles: community]`",
                "1.0 club                               | 1:1 lexicon.section write `[principles: …]` above it",
                "lexicon: extent~[cues: need]~4 lack of | 1:1 lexicon.mode did you mean `extend`?",
                "[principles: community]~club           | 2:1 lexicon.line write it like `1.0  lunch club`",
                "[principles: community]~3 club         | 2:1 lexicon.weight start with a number above 0 and up to 2, or `not` for another sense",
                "[principles: community]~0 club         | 2:1 lexicon.weight start with a number above 0 and up to 2, or `not` for another sense",
                "[principles: community]~-1 club        | 2:1 lexicon.weight start with a number above 0 and up to 2, or `not` for another sense",
                "[principles: community]~NaN club       | 2:1 lexicon.weight start with a number above 0 and up to 2, or `not` for another sense",
                "[cues: need]~0.5 lack of               | 2:1 lexicon.weight start with a whole number from 1 to 20",
                "[principles: community]~1.0 the        | 2:1 lexicon.everything add a word that carries its meaning",
                "[principles: community]~1.0 and/club of| 2:1 lexicon.everything add a word that carries its meaning",
                "[principles: community]~1.0 !          | 2:1 lexicon.nothing use letters, and a single word on each side of a `/`",
                "[principles: community]~1.0 a/b-c d    | 2:1 lexicon.nothing use letters, and a single word on each side of a `/`",
                "[principles: community]~1.0 club/      | 2:1 lexicon.nothing use letters, and a single word on each side of a `/`",
                "[principles: community]~1.0 *3 club    | 2:1 lexicon.pattern write up to 8 words, with `*1` to `*8` between two of them",
                "[principles: community]~1.0 club *3    | 2:1 lexicon.pattern write up to 8 words, with `*1` to `*8` between two of them",
                "[principles: community]~1.0 a *9 club  | 2:1 lexicon.pattern write up to 8 words, with `*1` to `*8` between two of them",
                "[principles: community]~1.0 a *x club  | 2:1 lexicon.pattern write up to 8 words, with `*1` to `*8` between two of them",
                "[principles: community]~1.0 a *999999999 *999999999 *999999999 b | 2:1 lexicon.pattern write up to 8 words, with `*1` to `*8` between two of them",
                "[principles: community]~1.0 =the       | 2:1 lexicon.everything add a word that carries its meaning",
                "[principles: community]~1.0 club~lexicon: off | 3:1 lexicon.mode write it above the first section",
                "[principles: community]~1.0 club~1.0 club | 3:1 lexicon.duplicate first in line 2",
                "# nothing                              | 1:1 lexicon.empty write some, or `lexicon: off` to suggest nothing"
            })
    void saysWhatIsWrong(String lines, String expected) {
        assertThat(TestSite.emptyIn(temporary)
                        .with(FILE, lines.replace('~', '\n'))
                        .check())
                .filteredOn(Finding::isError)
                .extracting(finding ->
                        finding.at().line() + ":" + finding.at().column() + " " + finding.rule() + " " + finding.hint())
                .contains(expected);
    }

    @Test
    void aLexiconWithMistakesIsNotCalledEmptyAsWell() {
        assertThat(TestSite.emptyIn(temporary)
                        .with(FILE, "[principles: community]\n3 club\n")
                        .rules())
                .containsExactly("lexicon.weight");
    }

    @Test
    void anotherEncodingIsSaidAtItsFirstByte() {
        byte[] latin = "[principles: community]\n1.0 caf\u00e9".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(TestSite.emptyIn(temporary).with(FILE, latin).check())
                .extracting(Finding::toString)
                .anyMatch(text -> text.startsWith(FILE + ":2:8: error[file.encoding]"));
    }

    @Test
    void ownPhrasesExtendTheBuiltInOnes() {
        TestSite site = siteWith("[principles: community]\n1.0 tiddlywinks");
        assertThat(strong(site, "She plays tiddlywinks. She joined the choir.")).contains("community");
        assertThat(strong(site, "She joined the choir.")).contains("community");
    }

    @Test
    void ownPhrasesReplaceTheBuiltInOnes() {
        TestSite site = siteWith("lexicon: replace\n[principles: community]\n1.0 tiddlywinks");
        assertThat(strong(site, "She plays tiddlywinks.")).containsExactly("community");
        assertThat(strong(site, "She joined the choir.")).isEmpty();
    }

    @Test
    void offSuggestsNothing() {
        TestSite site = siteWith("lexicon: off");
        assertThat(site.check()).noneMatch(Finding::isError);
        assertThat(strong(site, "She joined the choir.")).isEmpty();
    }

    private TestSite siteWith(String lexicon) {
        return TestSite.emptyIn(temporary).with(FILE, lexicon);
    }

    private static List<String> strong(TestSite site, String body) {
        return Publisher.tags(site.withArticle("a", body).folder()).stories().stream()
                .flatMap(tagged -> tagged.tags().principles().stream())
                .filter(Tag::isStrongSuggestion)
                .map(tag -> tag.term().id())
                .toList();
    }
}
