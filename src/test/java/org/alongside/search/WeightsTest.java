package org.alongside.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.alongside.search.IndexReader.Holder;

/** How much a word counts, where it stands. */
final class WeightsTest {

    /** What a title, a summary and twenty times a text weigh, and three texts of other lengths. */
    @Example
    void levelsAreAsTheFormulaHasThem() {
        assertThat(Weights.level(0.2)).isZero();
        assertThat(Weights.level(1)).isEqualTo(9);
        assertThat(Weights.level(1.4)).isEqualTo(11);
        assertThat(Weights.level(1.5)).isEqualTo(11);
        assertThat(Weights.level(2)).isEqualTo(13);
        assertThat(Weights.level(5)).isEqualTo(18);
        assertThat(Weights.level(20)).isEqualTo(25);
        assertThat(Weights.length(100, 100)).isEqualTo(1);
        assertThat(Weights.length(300, 100)).isCloseTo(2.2, within(1e-9));
        assertThat(Weights.length(0, 100)).isCloseTo(0.4, within(1e-9));
    }

    @Property
    void aLevelIsWithinATenthOfItsWeight(@ForAll @DoubleRange(min = 0.2, max = 50) double weight) {
        assertThat(0.2 * Math.pow(1.2, Weights.level(weight)) / weight)
                .isBetween(1 / Math.sqrt(1.2) - 1e-9, Math.sqrt(1.2) + 1e-9);
    }

    @Property
    void noLevelIsOutOfBounds(@ForAll @DoubleRange(min = 0, max = Double.MAX_VALUE) double weight) {
        assertThat(Weights.level(weight)).isBetween(0, Weights.HIGHEST_LEVEL);
    }

    @Property
    void moreNeverCountsLess(
            @ForAll @DoubleRange(min = 0, max = 100) double one, @ForAll @DoubleRange(min = 0, max = 100) double more) {
        assertThat(Weights.level(one + more)).isGreaterThanOrEqualTo(Weights.level(one));
    }

    @Example
    void aTitleCountsMoreThanASummaryThanALabelThanAQuoteThanAText() {
        IndexReader index = IndexReader.of(Sample.index(
                Sample.of("Belonging", "tea tea tea tea"),
                Sample.of("x", "tea tea tea tea").summary("Belonging"),
                Sample.of("x", "tea tea tea tea").filedUnder(java.util.List.of(), java.util.List.of("belonging"), ""),
                Sample.of("x", "belonging tea tea tea").quoting(1),
                Sample.of("x", "belonging tea tea tea")));

        assertThat(index.find("belong")).extracting(Holder::level).containsExactly(18, 13, 11, 11, 9);
    }

    @Example
    void aWordOfALongTextCountsLess() {
        IndexReader index =
                IndexReader.of(Sample.index(Sample.of("x", "kettle"), Sample.of("x", "kettle" + " tea".repeat(99))));

        assertThat(index.find("kettl"))
                .extracting(Holder::level)
                .containsExactly(Weights.level(1 / (0.4 + 0.6 / 50.5)), Weights.level(1 / (0.4 + 60 / 50.5)));
    }
}
