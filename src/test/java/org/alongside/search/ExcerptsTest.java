package org.alongside.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.alongside.kept.Fingerprint;
import org.alongside.search.Excerpts.Kept;
import org.alongside.tagging.Evidence;
import org.alongside.tagging.Tag;
import org.alongside.tagging.Tags;
import org.alongside.tagging.Tier;
import org.alongside.vocabulary.Facet;

/** What is kept of a piece to be shown with a result. */
final class ExcerptsTest {

    private static final String FIRST = "Nobody knew which neighbour planted bluebells beside railway tracks.";
    private static final String PLAIN = "So it was, and so it is to me.";
    private static final String LAST = "Grandmothers remember orchards, harvests, threshing machines.";

    @Example
    void aShortPieceIsKeptWhole() {
        assertThat(kept(Sample.of("x", FIRST + " " + PLAIN, LAST), 200))
                .containsExactly(new Kept(1, FIRST + " " + PLAIN), new Kept(2, LAST));
    }

    @Example
    void ofALongerOneTheSentencesWithTheMostWordsAreKept() {
        assertThat(kept(Sample.of("x", PLAIN + " " + FIRST + " " + PLAIN, LAST), 150))
                .containsExactly(new Kept(1, FIRST), new Kept(2, LAST));
    }

    @Example
    void whatIsLeftOutBetweenTwoIsAnEllipsis() {
        assertThat(kept(Sample.of("x", FIRST + " " + PLAIN + " " + LAST, PLAIN), 150))
                .containsExactly(new Kept(1, FIRST + " … " + LAST));
        assertThat(kept(Sample.of("x", FIRST + " " + LAST, PLAIN), 150))
                .containsExactly(new Kept(1, FIRST + " " + LAST));
    }

    @Example
    void theFirstEvidenceOfEachTagIsKeptBeforeAllElse() {
        String evidence = "They asked before they acted and then asked again.";
        Sample sample = Sample.of("x", FIRST, LAST, evidence);

        assertThat(kept(sample, 100)).extracting(Kept::text).doesNotContain(evidence);
        assertThat(kept(sample.tagged(showing(evidence)), 100))
                .extracting(Kept::text)
                .contains(evidence);
    }

    @Example
    void whatWasKeptBeforeIsKeptNoLongerOnceOtherWordsAreTheEvidence() {
        assertThat(question(showing(FIRST)))
                .isNotEqualTo(question(Tags.NONE))
                .isNotEqualTo(question(showing(LAST)))
                .isEqualTo(question(showing(FIRST)));
    }

    private static Fingerprint question(Tags tags) {
        Sample sample = Sample.of("x", FIRST, LAST).tagged(tags);
        return Excerpts.question(new Document(0, sample.cleared("x"), List.of()), 100);
    }

    @Example
    void whatSomebodySaidIsKeptBeforeWhatIsTold() {
        String said = "They asked before they acted and then asked again.";
        Sample sample = Sample.of("x", FIRST, LAST, said);

        assertThat(kept(sample.quoting(3), 100)).extracting(Kept::text).contains(said);
    }

    @Example
    void aSentenceThatSaysTheSameIsKeptOnce() {
        assertThat(kept(Sample.of("x", FIRST, FIRST, LAST), 180))
                .containsExactly(new Kept(1, FIRST), new Kept(3, LAST));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void isNeverLongerThanItsBudget(
            @ForAll("passages") List<String> passages, @ForAll @IntRange(min = 0, max = 1500) int budget) {
        List<Kept> kept = kept(Sample.of("x", passages.toArray(String[]::new)), budget);

        assertThat(kept.stream().mapToInt(one -> one.text().length()).sum()).isLessThanOrEqualTo(budget);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void isFoundInItsPassageInTheOrderOfThePiece(
            @ForAll("passages") List<String> passages, @ForAll @IntRange(min = 0, max = 1500) int budget) {
        List<Kept> kept = kept(Sample.of("x", passages.toArray(String[]::new)), budget);

        assertThat(kept).extracting(Kept::passage).isSorted().doesNotHaveDuplicates();
        assertThat(kept)
                .allSatisfy(one -> assertThat(one.text().split(" … "))
                        .allMatch(part -> passages.get(one.passage() - 1).contains(part)));
    }

    @Example
    void tenTimesAsManyPiecesKeepTwoFifthsAsMuchEach() {
        assertThat(Excerpts.budget(1000)).isEqualTo(1850);
        assertThat(Excerpts.budget(10_000)).isEqualTo(703);
        assertThat(Excerpts.budget(100_000)).isEqualTo(267);
        assertThat(Excerpts.budget(0)).isEqualTo(Excerpts.budget(1));
    }

    private static Tags showing(String sentence) {
        Tag tag = new Tag(
                Sample.VOCABULARIES.of(Facet.PRINCIPLES).find("listening").orElseThrow(),
                Tier.STRONG,
                Tag.State.CONFIRMED,
                List.of(new Evidence("p3", sentence, "asked", 1)));
        return new Tags(List.of(tag), List.of(), List.of());
    }

    private static List<Kept> kept(Sample sample, int budget) {
        return Excerpts.of(new Document(0, sample.cleared("x"), List.of()), budget)
                .kept();
    }

    @Provide
    Arbitrary<List<String>> passages() {
        Arbitrary<String> words =
                Arbitraries.strings().withCharRange('a', 'f').ofMinLength(1).ofMaxLength(8);
        Arbitrary<String> sentences = words.list().ofMinSize(1).ofMaxSize(12).map(list -> {
            String text = String.join(" ", list);
            return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
        });
        return sentences
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(list -> String.join(" ", list))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(List::copyOf);
    }
}
