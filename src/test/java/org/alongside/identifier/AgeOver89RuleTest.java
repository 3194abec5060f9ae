package org.alongside.identifier;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgeOver89RuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She is a widow, ⟦aged 93⟧, and swims.",
                "A ⟦ninety-four-year-old⟧ opened the door.",
                "It was her ⟦95th birthday⟧.",
                "He is ⟦91 years old⟧.",
                "The ⟦102-year-old⟧ won the raffle.",
                "She was ⟦93⟧ when they met.",
                "He turned ⟦90⟧ in the spring.",
                "⟦Mair, 92⟧, still rings the bell.",
                "Her ⟦hundredth birthday⟧ was in the hall.",
                "He died ⟦at the age of 97⟧.",
                "She’ll be ⟦ninety-one⟧ next week.",
                "A woman of ⟦96⟧, with a stick.",
                "Mae hi’n ⟦94 oed⟧."
            })
    void findsExactlyWhatIsMarked(String marked) {
        Marked.check(new AgeOver89Rule(), marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She is in her nineties.",
                "He is over 90 and looks it.",
                "Aged 90 or over, it said.",
                "She is 43 and swims.",
                "The 95 bus was late.",
                "They raised £93.",
                "There were 91 of us.",
                "It was his 80th birthday.",
                "The 95-year-old boiler gave up.",
                "He is 93 per cent sure.",
                "A 90 minute film.",
                "Seat 93 was hers.",
                "They are eighty-nine, the pair of them."
            })
    void leavesInnocentSentencesAlone(String innocent) {
        Marked.check(new AgeOver89Rule(), innocent);
    }
}
