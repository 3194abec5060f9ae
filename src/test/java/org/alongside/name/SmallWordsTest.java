package org.alongside.name;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.alongside.anonymity.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SmallWordsTest {

    @ParameterizedTest
    @CsvSource({
        "sarah, a first name",
        "meifeng, a first name of two syllables",
        "wncwl, a title",
        "roedd, a Welsh word",
        "from, the start of a public name",
        "parch, shortened",
        "Kitchen, with a capital",
        "mam's, with an ending",
        "tŷ, with an accent",
    })
    void whatMayBeMoreThanAWordIsLookedUp(String word, String why) {
        assertFalse(isCommon(word), why);
    }

    @ParameterizedTest
    @CsvSource({"kitchen", "neighbour", "together"})
    void aWordLikeMostIsNot(String word) {
        assertTrue(isCommon(word));
    }

    private static boolean isCommon(String word) {
        return SmallWords.isCommon(Reading.of(word, Set.of(), Set.of(), Set.of()), 0, word.length());
    }
}
