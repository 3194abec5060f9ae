package org.alongside.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.alongside.Publisher;
import org.alongside.SiteTags;
import org.alongside.TestSite;
import org.alongside.vocabulary.Facet;
import org.alongside.vocabulary.Language;
import org.alongside.vocabulary.Term;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A tag points at the words that show it, and the editor has the last word. */
class TaggerTest {

    private static final String LEXICON = """
            lexicon: replace
            [principles: community]
            1.0  join *3 choir
            0.5  singing
            0.5  neighbour
            not  singing telegram
            0.8  rather than *3 services ^
            [principles: contribution]
            1.0  teach/taught
            [cues: negation]
            4    never
            4    not
            [cues: intention]
            6    hopes to
            """;

    @TempDir
    private Path temporary;

    private TestSite site;

    @BeforeEach
    void giveItALexicon() {
        site = TestSite.emptyIn(temporary).with("content/vocabulary/lexicon-en.txt", LEXICON);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "She joined the church choir.                   | strong",
                "JOINING  a CHOIR…                              | strong",
                "She joined a very large and noisy choir.       | none",
                "Singing is fine.                               | possible",
                "Singing with a neighbour.                      | strong",
                "Singing. A neighbour.                          | possible",
                "Singing, singing, and more singing.            | possible",
                "It was a singing telegram.                     | none",
                "She never joined the choir.                    | none",
                "She never slept, joined the choir and woke up. | strong",
                "She joined what was not a choir.               | none",
                "He hopes to join the choir.                    | none",
                "People not known, rather than paid services.   | possible",
                "She never took friends rather than services.   | possible",
                "The neighbour’s neighbours’ singing-group.     | strong",
                "Nothing at all.                                | none"
            })
    void judgesASentenceByItsWords(String sentence, String tier) {
        assertThat(tierOf("community", sentence)).isEqualTo(tier);
    }

    @Test
    void pointsAtTheBestSentenceOfEachPassageTheBestFirst() {
        Tag tag = principles(
                        "Singing. More singing with a neighbour.\n\n## A heading\n\n- She joined the choir with a neighbour")
                .get(0);

        assertThat(tag.evidence())
                .extracting(Evidence::passage, Evidence::sentence, Evidence::match, Evidence::tier)
                .containsExactly(
                        tuple("p2", "She joined the choir with a neighbour", "joined the choir", Tier.STRONG),
                        tuple("p1", "More singing with a neighbour.", "singing", Tier.STRONG));
    }

    @Test
    void theEditorWins() {
        site.with("content/a.md", """
                ---
                type: article
                title: A
                summary: A.
                date: 2025-01-01
                status: published
                principles: [relationships]
                principles-rejected: [contribution]
                ---
                She joined the choir and taught it a song.
                """);

        assertThat(tags().stories().get(0).tags().principles())
                .extracting(tag -> tag.term().id(), Tag::state, Tag::tier)
                .containsExactly(
                        tuple("relationships", Tag.State.CONFIRMED, Tier.NONE),
                        tuple("community", Tag.State.SUGGESTED, Tier.STRONG),
                        tuple("contribution", Tag.State.REJECTED, Tier.STRONG));
    }

    @Test
    void anotherSenseTakesOnlyTheWordsThatItSharesAndOnlyFromItsOwnTerm() {
        assertThat(tierOf("community", "A singing telegram, and singing with a neighbour."))
                .isEqualTo("strong");
        assertThat(tierOf("contribution", "He taught the singing telegram.")).isEqualTo("strong");
    }

    @Test
    void aHostileSentenceTakesNoLongerThanItIsLong() {
        Lexicon lexicon = Evaluation.ofThisSite().lexicon();
        String sentence = "community nurse, joined the community choir, never ".repeat(40_000);

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> lexicon.in(sentence));
    }

    @Test
    void suggestsNothingInALanguageThatNoLexiconReads() {
        site.with("content/a.md", """
                ---
                type: article
                title: A
                summary: A.
                date: 2025-01-01
                status: published
                language: cy
                ---
                She joined the choir.
                """);

        assertThat(tags().stories().get(0).tags().of(Facet.PRINCIPLES)).isEmpty();
        assertThat(tags().unread()).containsExactly(Language.WELSH);
    }

    @Test
    void readsAnotherLanguageWithALexiconOfItsOwn() {
        site.with("content/vocabulary/lexicon-cy.txt", "[principles: community]\n1.0 ymuno/ymunodd *3 côr\n")
                .with("content/a.md", """
                ---
                type: article
                title: A
                summary: A.
                date: 2025-01-01
                status: published
                language: cy
                ---
                Ymunodd hi â’r côr.
                """);

        assertThat(tags().stories().get(0).tags().strongSuggestions(Facet.PRINCIPLES))
                .extracting(Tag::term)
                .extracting(Term::id)
                .containsExactly("community");
        assertThat(tags().unread()).isEmpty();
    }

    private String tierOf(String principle, String sentence) {
        return principles(sentence).stream()
                .filter(tag -> tag.term().id().equals(principle))
                .map(tag -> tag.tier().word())
                .findFirst()
                .orElse("none");
    }

    private List<Tag> principles(String body) {
        site.withArticle("a", body);
        return tags().stories().get(0).tags().principles();
    }

    private SiteTags tags() {
        return Publisher.tags(site.folder());
    }
}
