package org.alongside.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.LongStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

final class MinHashPropertyTest {

    /** Five times what the estimate errs by at worst, so that one property in millions fails by chance. */
    private static final double ERROR = 5 * 0.5 / Math.sqrt(MinHash.PLACES);

    @Property(tries = 300)
    void estimatesHowMuchOfTwoSetsIsInBoth(
            @ForAll @IntRange(min = 100, max = 3000) int both,
            @ForAll @IntRange(max = 3000) int one,
            @ForAll @IntRange(max = 3000) int other,
            @ForAll long seed) {
        MinHash first = MinHash.of(numbers(seed, 0, both + one));
        MinHash second = MinHash.of(LongStream.concat(
                        LongStream.of(numbers(seed, 0, both)), LongStream.of(numbers(seed, both + one, other)))
                .toArray());

        assertThat(first.alike(second)).isCloseTo((double) both / (both + one + other), within(ERROR));
    }

    @Property(tries = 100)
    void aSetIsLikeItself(@ForAll @IntRange(min = 1, max = 500) int size, @ForAll long seed) {
        assertThat(MinHash.of(numbers(seed, 0, size)).alike(MinHash.of(numbers(seed, 0, size))))
                .isEqualTo(1);
    }

    @Example
    void nothingIsLikeNothing() {
        assertThat(MinHash.EMPTY.alike(MinHash.EMPTY)).isZero();
        assertThat(MinHash.ofShingles(new int[] {1, 2}).isEmpty()).isTrue();
    }

    private static long[] numbers(long seed, int from, int count) {
        return LongStream.range(from, (long) from + count)
                .map(number -> MinHash.mix(MinHash.mix(seed) + number))
                .toArray();
    }
}
