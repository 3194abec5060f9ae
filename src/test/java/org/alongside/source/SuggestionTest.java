package org.alongside.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SuggestionTest {

    private static final List<String> FIELDS = List.of("title", "summary", "date", "updated", "slug", "cast");

    @ParameterizedTest
    @CsvSource({"sumary, summary", "Titel, title", "DATE, date", "upated, updated", "casts, cast"})
    void offersTheNearestWord(String written, String meant) {
        assertThat(Suggestion.nearest(written, FIELDS)).contains(meant);
        assertThat(Suggestion.hint(written, FIELDS)).isEqualTo("did you mean `" + meant + "`?");
    }

    @Test
    void doesNotGuessWhatIsFarAway() {
        assertThat(Suggestion.nearest("photograph", FIELDS)).isEmpty();
        assertThat(Suggestion.hint("photograph", FIELDS))
                .isEqualTo("one of: title, summary, date, updated, slug, cast");
    }

    @Test
    void doesNotPrintALongList() {
        List<String> many =
                IntStream.range(0, 25).mapToObj(i -> "place-number-" + i).toList();
        assertThat(Suggestion.hint("elsewhere", many)).isEmpty();
    }

    @Test
    void saysNothingWhereThereIsNothingToChooseFrom() {
        assertThat(Suggestion.hint("elsewhere", List.of())).isEmpty();
    }

    @Test
    void choosesTheFirstOfTwoThatAreEquallyNear() {
        assertThat(Suggestion.nearest("cat", List.of("cast", "cart"))).contains("cart");
    }

    @ParameterizedTest
    @ValueSource(strings = {"comunity", "mill-lane", "sumary", "names-changd", "p2", "lantern_quay"})
    void quotesWhatLooksLikeAnId(String word) {
        assertThat(Suggestion.quoted(word)).isEqualTo("`" + word + "`");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zebedee Quill",
                "Zebedee",
                "zebedee quill",
                "07700 900461",
                "07700900461",
                "12 Rose Lane",
                "zq@village.example",
                "",
                "Siân",
                "a-very-long-id-that-could-well-be-a-whole-sentence"
            })
    void doesNotQuoteWhatMightBeASecret(String word) {
        assertThat(Suggestion.quoted(word)).isEqualTo("this value");
    }
}
