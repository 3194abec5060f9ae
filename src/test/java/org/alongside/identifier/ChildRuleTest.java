package org.alongside.identifier;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChildRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Her son ⟦Dev, 7⟧, came too.",
                "⟦Dev (7)⟧ drew the map.",
                "⟦Dev is seven⟧ and likes buses.",
                "Her daughter, ⟦Tia, aged 12⟧, wrote it down.",
                "The ⟦seven-year-old Dev⟧ had a question.",
                "⟦Tia was twelve⟧ when it began.",
                "Mair’s grandson ⟦Dev, who is 7⟧, rang the bell.",
                "⟦Dev turned 8⟧ in March.",
                "Her ⟦12-year-old daughter Tia⟧ drove the mower.",
                "⟦Tia, 17⟧, starts work on Monday.",
                "It was ⟦Dev, 7 years old⟧, who saw it.",
                "⟦Tia’s nearly thirteen⟧, she says."
            })
    void findsExactlyWhatIsMarked(String marked) {
        Marked.check(new ChildRule(), marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dev likes buses.",
                "Mair, 62, likes buses.",
                "Her son is 7.",
                "A boy called Rhodri, 7, came too.",
                "Dev is one of nine.",
                "Tia, 7 miles from home, rang.",
                "See Dev 7 on the map.",
                "Tia is eighteen and votes.",
                "Dev has 7 badges.",
                "Tia was 12 minutes late.",
                "Dev, 40, drives a bus.",
                "The seven-year-olds came in a line.",
                "Tia was in bus 7."
            })
    void leavesInnocentSentencesAlone(String innocent) {
        Marked.check(new ChildRule(), innocent);
    }
}
