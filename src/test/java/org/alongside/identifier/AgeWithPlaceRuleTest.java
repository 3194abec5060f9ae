package org.alongside.identifier;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgeWithPlaceRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Olwen, who is ⟦54 years old⟧, has lived in Otterleigh since the flood.",
                "A ⟦43-year-old⟧ from Otterleigh won it.",
                "In Glan-y-Dŵr there is a man ⟦aged 71⟧ who mends nets.",
                "She was ⟦43⟧ when she came to Northolme.",
                "⟦Mair, 62⟧, of Otterleigh, has the key.",
                "He moved near Millrigg ⟦at the age of 30⟧.",
                "It was her ⟦50th birthday⟧, and all of Otterleigh came to Otterleigh.",
                "The ⟦thirty-year-old⟧ took the bus to Northolme.",
                "He turned ⟦60⟧ in Millrigg.",
                "Mae hi’n ⟦52 oed⟧ ac yn byw yn Otterleigh.",
                "⟦At the age of 12⟧ he left Northolme, or was taken from Northolme.",
                "There’s a woman of ⟦38⟧ in the\nvillage of Otterleigh."
            })
    void findsExactlyWhatIsMarked(String marked) {
        Marked.check(new AgeWithPlaceRule(), marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She lives in Otterleigh.",
                "She is 54 years old.",
                "She is in her fifties and lives in Otterleigh.",
                "She is 54 years old. Her sister lives in Otterleigh.",
                "In Otterleigh there are 43 houses.",
                "The 40-year-old boiler in Otterleigh gave up.",
                "A 54 year old, from nowhere in particular.",
                "The 43 bus goes to Otterleigh.",
                "She is 54 years old.\n\nIn Otterleigh it rains.",
                "Otterleigh is 43 miles from Northolme.",
                "He was aged 54 and rang Otterleighton every day.",
                "Northolme has been a town since 1254.",
                "Children aged 5 to 11 go to Northolme."
            })
    void leavesInnocentSentencesAlone(String innocent) {
        Marked.check(new AgeWithPlaceRule(), innocent);
    }
}
