package org.alongside.across;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.kept.Fingerprint;
import org.alongside.story.Person.Role;
import org.junit.jupiter.api.Test;

/** What was read of a piece before is taken only for the same words of the same people. */
final class PieceWordsTest {

    private static final String WORDS = "Mair met Iolo, who is seventy-four.";

    private static Fingerprint question(Telling telling) {
        return PieceWords.question(telling.text(WORDS).story().piece());
    }

    private static Telling told() {
        return new Telling("harvest");
    }

    @Test
    void isAskedForAgainWhateverElseTheHeaderSays() {
        assertThat(question(told().of("Mair").in("elmford")))
                .isEqualTo(question(told().of("Mair").in("mill-lane")));
    }

    @Test
    void isAnotherQuestionIfTheWordsAreOthers() {
        assertThat(question(told().of("Mair").text("Once.")))
                .isNotEqualTo(question(told().of("Mair").text("Twice.")));
    }

    @Test
    void isAnotherQuestionIfSomebodyHasAnotherNameOrRole() {
        Fingerprint asked = question(told().of("Mair").with("Iolo", Role.FAMILY));

        assertThat(question(told().of("Mair").with("Bran", Role.FAMILY))).isNotEqualTo(asked);
        assertThat(question(told().of("Mair").with("Iolo", Role.NEIGHBOUR))).isNotEqualTo(asked);
        assertThat(question(told().with("Mair", Role.FAMILY).of("Iolo"))).isNotEqualTo(asked);
        assertThat(question(told().of("Mair"))).isNotEqualTo(asked);
    }

    @Test
    void isAnotherQuestionHoweverANameIsWritten() {
        assertThat(question(told().of("Mair\n" + Role.FAMILY + " Iolo")))
                .isNotEqualTo(question(told().of("Mair").with("Iolo", Role.FAMILY)));
    }
}
