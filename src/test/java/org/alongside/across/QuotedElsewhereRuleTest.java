package org.alongside.across;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.story.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class QuotedElsewhereRuleTest {

    private static final String WORDS = "I thought it would feel like winning, and it felt like a Friday.";
    private static final String FOUND = "choir quoted-elsewhere bench";

    static Stream<Arguments> cases() {
        return Stream.of(
                told("in another story", FOUND, new Telling("choir").quote(WORDS, "Beti")),
                told("by the same name in a story that is not tied", FOUND, new Telling("choir").quote(WORDS, "Mair")),
                told("in the text of another story", FOUND, new Telling("choir").text("She said to us: " + WORDS)),
                told(
                        "in other letters",
                        FOUND,
                        new Telling("choir").text("“" + WORDS.toUpperCase(java.util.Locale.ROOT) + "”")),
                told(
                        "by another name in an article",
                        FOUND,
                        new Telling("choir").kind(Kind.ARTICLE).quote(WORDS, "Beti")),
                told(
                        "by the same name in an article",
                        "",
                        new Telling("choir").kind(Kind.ARTICLE).quote(WORDS, "Mair")),
                told(
                        "in the text of an article",
                        "",
                        new Telling("choir").kind(Kind.ARTICLE).text(WORDS)),
                told(
                        "by another name in its own series",
                        FOUND,
                        new Telling("choir").series("year").quote(WORDS, "Beti")),
                told(
                        "by the same name in its own series",
                        "",
                        new Telling("choir").series("year").quote(WORDS, "Mair")),
                told(
                        "in its Easy Read version",
                        "",
                        new Telling("choir").easyReadOf("bench").quote(WORDS, "Mair")),
                told(
                        "only its beginning",
                        "",
                        new Telling("choir").text("I thought it would feel like winning, and it rained.")),
                told("allowed", "", new Telling("choir").quote(WORDS, "Beti").allows("anonymity.quoted-elsewhere")));
    }

    private static Arguments told(String name, String found, Telling other) {
        return Arguments.of(
                name, found, Arrays.asList(new Telling("bench").series("year").quote(WORDS, "Mair"), other));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void findsWordsInTwoMouths(String name, String found, List<Telling> tellings) {
        assertThat(Telling.found(tellings.toArray(Telling[]::new)))
                .containsExactly(found.isEmpty() ? new String[0] : new String[] {found});
    }

    @org.junit.jupiter.api.Test
    void sevenWordsCanBeAnybodys() {
        String seven = "It was only a Friday to me";
        assertThat(Telling.found(new Telling("bench").quote(seven, "Mair"), new Telling("choir").quote(seven, "Beti")))
                .isEmpty();
        assertThat(Telling.found(
                        new Telling("bench").quote(seven + " then", "Mair"),
                        new Telling("choir").quote(seven + " then", "Beti")))
                .containsExactly("choir quoted-elsewhere bench");
    }
}
