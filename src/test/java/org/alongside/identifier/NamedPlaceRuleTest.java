package org.alongside.identifier;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamedPlaceRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She is registered at ⟦Oakfield Surgery⟧.",
                "Dev goes to ⟦St Mary’s Primary School⟧.",
                "They live on the ⟦Penrhos Estate⟧.",
                "At ⟦Hollin Medical Centre⟧ they knew her.",
                "He sang in ⟦Bethel Chapel⟧.",
                "She worked for ⟦Marlow & Sons⟧.",
                "He was at ⟦Tarn Bakery Ltd⟧ for years.",
                "The ⟦Rose Hill Care Home⟧ let him keep the cat.",
                "Mae o’n mynd i ⟦Ysgol Bro Arian⟧.",
                "Aeth i ⟦Ysbyty Gwynfryn⟧.",
                "Her ward was in ⟦Queen Maud Hospital⟧.",
                "On Sundays it is ⟦Holy Cross Church⟧.",
                "He left ⟦St. Brannoc’s Academy⟧ at sixteen."
            })
    void findsExactlyWhatIsMarked(String marked) {
        Marked.check(new NamedPlaceRule(), marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The surgery was shut.",
                "The Surgery was shut.",
                "He went to Primary School and then to High School.",
                "The Church was cold.",
                "Our Community Hospital has a garden.",
                "The school, the church and the estate.",
                "At School they called him Ken.",
                "A Sunday School outing.",
                "Eastmere General Hospital has a shop.",
                "She likes the Church of her childhood.",
                "The Medical Centre rang.",
                "He said, “College isn’t for me.”",
                "Every Care Home has one."
            })
    void leavesInnocentSentencesAlone(String innocent) {
        Marked.check(new NamedPlaceRule(), innocent);
    }
}
