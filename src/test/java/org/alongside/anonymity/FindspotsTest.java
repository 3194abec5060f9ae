package org.alongside.anonymity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FindspotsTest {

    /** A text of two megabytes has room for more places than sixteen bits can count. */
    @Test
    void noPlaceIsLostHoweverManyThereAre() {
        List<Span> many =
                IntStream.range(0, 70_000).mapToObj(i -> new Span(i, i + 1)).toList();
        Findspots spots = new Findspots(List.of(many, List.of(), many), List.of(false, true, true));

        assertThat(Findspots.decode(spots.encode(), 3)).isEqualTo(spots);
    }
}
