package org.alongside.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.ByteBuffer;
import java.util.List;
import org.alongside.search.IndexReader.Holder;
import org.alongside.search.IndexReader.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever somebody writes is indexed, and can be read again. */
final class OddTextsTest {

    @Test
    void nothingAtAll() {
        IndexReader index = IndexReader.of(Sample.index());

        assertThat(index.directory().get("documents").asInt()).isZero();
        assertThat(index.shards()).isEmpty();
        assertThat(index.find("kettl")).isEmpty();
    }

    @Test
    void aStoryWithoutWords() {
        IndexReader index = IndexReader.of(Sample.index(Sample.of(""), Sample.of("…", "—", "")));

        assertThat(index.directory().get("documents").asInt()).isEqualTo(2);
        assertThat(index.shards()).isEmpty();
        assertThat(index.card(1).get(1).asText()).isEqualTo("…");
    }

    @Test
    void aStoryOfAHundredThousandWords() {
        IndexReader index = IndexReader.of(
                Sample.index(Sample.of("Long", "tea ".repeat(99_999) + "kettle"), Sample.of("Short", "One kettle.")));

        assertThat(index.find("kettl"))
                .extracting(Holder::places)
                .containsExactly(List.of(new Place(1, 99_999)), List.of(new Place(1, 1)));
        assertThat(index.find("tea").get(0).places()).hasSize(99_999);
    }

    @Test
    void aWordOfTenThousandLettersIsCut() {
        IndexReader index = IndexReader.of(Sample.index(Sample.of("Long", "b".repeat(10_000) + " kettle")));

        assertThat(index.find("b".repeat(32))).hasSize(1);
        assertThat(index.find("kettl").get(0).places()).containsExactly(new Place(1, 1));
    }

    @Test
    void noCharacterIsCutInHalf() {
        IndexReader index = IndexReader.of(Sample.index(Sample.of("Long", "b".repeat(31) + "𠀋𠀋")));

        assertThat(index.shards().get(0)).containsKey("b".repeat(31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tea \ud800 kettle", "Tea \udc00 kettle", "Tea \udc00\ud800 kettle", "Tea x kettle\ud800"})
    void halfACharacter(String text) {
        IndexReader index = IndexReader.of(Sample.index(Sample.of(text, text).summary(text)));

        assertThat(index.find("kettl").get(0).places())
                .extracting(Place::passage)
                .containsExactly(0, 0, 1);
        assertThatCode(() -> UTF_8.newDecoder().decode(ByteBuffer.wrap(index.file("cards-0.shard"))))
                .as("a browser can read it")
                .doesNotThrowAnyException();
        assertThat(index.card(0).get(1).asText()).isEqualTo(text);
    }

    @Test
    void whatIsWrittenFromTheRight() {
        IndexReader index = IndexReader.of(
                Sample.index(Sample.of("שָׁלוֹם kettle", "\u202bسلام\u202c").summary("محمد ﷺ")));

        assertThat(index.find("שלום").get(0).places()).containsExactly(new Place(0, 0));
        assertThat(index.find("سلام").get(0).places()).containsExactly(new Place(1, 0));
        assertThat(index.card(0).get(1).asText()).isEqualTo("שָׁלוֹם kettle");
    }

    /** The lists of the directory have spaces between their entries. */
    @Test
    void noTermHasASpaceInIt() {
        IndexReader index = IndexReader.of(Sample.index(Sample.of("ﷺ", "ﷻ ﹰ صلى")));

        assertThat(index.shards().get(0).keySet()).noneMatch(term -> term.contains(" "));
        assertThat(index.find("صلىاللهعليهوسلم")).hasSize(1);
        assertThat(index.list("beginnings")).hasSize(1);
    }
}
