package org.alongside.across;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.story.Kind;
import org.alongside.story.Person.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class SamePseudonymRuleTest {

    private static final String FOUND = "choir same-pseudonym bench";

    static Stream<Arguments> cases() {
        return Stream.of(
                told(
                        "one name, one place",
                        FOUND,
                        bench(),
                        new Telling("choir").in("elmford").of("Mair")),
                told(
                        "in other letters",
                        FOUND,
                        bench(),
                        new Telling("choir").in("elmford").of("MAIR")),
                told(
                        "a relative of somebody else",
                        FOUND,
                        bench(),
                        family("Mair").of("Elwyn")),
                told(
                        "two relatives",
                        "",
                        family("Mair"),
                        new Telling("bench").in("elmford").with("Mair", Role.FAMILY)),
                told(
                        "a neighbour",
                        "",
                        bench(),
                        new Telling("choir").in("elmford").with("Mair", Role.NEIGHBOUR)),
                told(
                        "another name",
                        "",
                        bench(),
                        new Telling("choir").in("elmford").of("Beti")),
                told(
                        "another place",
                        "",
                        bench(),
                        new Telling("choir").in("tarnley").of("Mair")),
                told("no place", "", bench(), new Telling("choir").of("Mair")),
                told(
                        "her own name",
                        "",
                        bench(),
                        new Telling("choir").in("elmford").byOwnName("Mair")),
                told(
                        "an article",
                        "",
                        bench(),
                        new Telling("choir").in("elmford").of("Mair").kind(Kind.ARTICLE)),
                told(
                        "one series",
                        "",
                        bench().series("year"),
                        new Telling("choir").in("elmford").of("Mair").series("year")),
                told(
                        "a translation",
                        "",
                        bench(),
                        new Telling("mainc").in("elmford").of("Mair").welshOf("bench")),
                told(
                        "Easy Read",
                        "",
                        bench(),
                        new Telling("easy").in("elmford").of("Mair").easyReadOf("bench")),
                told(
                        "allowed in one",
                        "",
                        bench(),
                        new Telling("choir").in("elmford").of("Mair").allows("anonymity.same-pseudonym")),
                told(
                        "allowed in the other",
                        "",
                        bench().allows("anonymity.same-pseudonym"),
                        new Telling("choir").in("elmford").of("Mair")),
                told("allowed for nothing", "a-header allow-unused", bench().allows("anonymity.same-pseudonym")));
    }

    private static Telling bench() {
        return new Telling("bench").in("elmford").of("Mair");
    }

    private static Telling family(String name) {
        return new Telling("choir").in("elmford").with(name, Role.FAMILY);
    }

    private static Arguments told(String name, String found, Telling... tellings) {
        return Arguments.of(name, found, Arrays.asList(tellings));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void findsOneNameForTwoPeople(String name, String found, List<Telling> tellings) {
        assertThat(Telling.found(tellings.toArray(Telling[]::new)))
                .containsExactly(found.isEmpty() ? new String[0] : new String[] {found});
    }
}
