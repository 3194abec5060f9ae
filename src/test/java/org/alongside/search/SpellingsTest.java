package org.alongside.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.alongside.search.IndexReader.Spelling;
import org.junit.jupiter.api.Test;

/** What readers may have meant. */
final class SpellingsTest {

    private static final IndexReader MANY = IndexReader.of(Sample.index(SameBytesTest.stories(60, 5), 1));

    @Test
    void everyWordIsThereAsItIsSpelt() {
        assertThat(words("Helping hands helped helps; Siân’s café"))
                .containsExactly("cafe", "hands", "helped", "helping", "helps", "sian");
    }

    @Test
    void whatIsShortOrHasFiguresOrCannotBeLookedForIsNot() {
        assertThat(words("The tea at 10 is up in the 1960s, 5pm, ok")).containsExactly("tea");
    }

    @Test
    void aWordSaysHowManyPiecesHaveItsTerm() {
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            samples.add(Sample.of("x", i < 1 ? "helping, alone" : i < 4 ? "helped, three" : "helps"));
        }
        IndexReader index = IndexReader.of(Sample.index(samples.toArray(Sample[]::new)));

        assertThat(index.spellings("beginnings").get(0))
                .as("9 has four bits, 1 has one, 3 has two")
                .containsExactly(
                        new Spelling("alone", 1),
                        new Spelling("helped", 4),
                        new Spelling("helping", 4),
                        new Spelling("helps", 4),
                        new Spelling("three", 2));
    }

    @Test
    void theSameWordsStandBackToFront() {
        List<Spelling> backToFront = flat("endings").stream()
                .map(one -> new Spelling(new StringBuilder(one.word()).reverse().toString(), one.bits()))
                .toList();

        assertThat(backToFront).containsExactlyInAnyOrderElementsOf(flat("beginnings"));
    }

    @Test
    void filesAreInOrderAndTheDirectoryNamesTheFirstWordOfEach() {
        for (String name : List.of("beginnings", "endings")) {
            List<List<Spelling>> files = MANY.spellings(name);

            assertThat(flat(name)).extracting(Spelling::word).isSorted().doesNotHaveDuplicates();
            assertThat(files).hasSizeGreaterThan(1).allMatch(file -> file.size() <= 1000);
            assertThat(files.stream().map(file -> file.get(0).word())).containsExactlyElementsOf(MANY.list(name));
        }
    }

    @Test
    void aCharacterOfTwoHalvesStaysWholeBackToFront() {
        IndexReader index = IndexReader.of(Sample.index(Sample.of("x", "𐌰𐌱𠀋")));

        assertThat(index.spellings("endings").get(0)).extracting(Spelling::word).containsExactly("𠀋𐌱𐌰");
    }

    private static List<String> words(String text) {
        IndexReader index = IndexReader.of(Sample.index(Sample.of("x", text)));
        return index.spellings("beginnings").get(0).stream().map(Spelling::word).toList();
    }

    private static List<Spelling> flat(String name) {
        return MANY.spellings(name).stream().flatMap(List::stream).toList();
    }
}
