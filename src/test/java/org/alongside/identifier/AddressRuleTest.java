package org.alongside.identifier;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She lives at ⟦14 Mill Lane⟧.",
                "He has ⟦Flat 3, 27b Castle Street⟧ now.",
                "The key is at ⟦No. 9 High St⟧.",
                "It is the house at ⟦12, Heol y Bryn⟧.",
                "They painted ⟦14 mill lane⟧ yellow.",
                "It is ⟦10 Downing Street⟧, she joked.",
                "Round at ⟦108 Station Road⟧ there is soup.",
                "The meeting moved to ⟦7 St Mary’s Terrace⟧.",
                "Post it to ⟦22-24 Oak Tree Avenue⟧.",
                "Mae Mair yn ⟦5 Stryd y Capel⟧.",
                "The ambulance went to ⟦number 31, Chapel Close⟧.",
                "She grew up at ⟦2 Ffordd Deiniol⟧.",
                "A fire at ⟦16 THE CRESCENT⟧.",
                "He lived at ⟦4 Park View⟧, until the flood.",
                "They knocked at ⟦number nine, High Street⟧.",
                "Flowers went to ⟦3 Maes Glas⟧."
            })
    void findsExactlyWhatIsMarked(String marked) {
        Marked.check(new AddressRule(), marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There are 2 roads into the village.",
                "We met 3 Street Pastors on the bridge.",
                "All of Mill Lane came.",
                "A 20 minute drive.",
                "In 2019 Mill Lane flooded.",
                "On 14 March Mill Lane was shut.",
                "A busy 3 lane road runs past it.",
                "Chapter 3 Mill Lane and its people.",
                "Mae 2 ffordd o wneud hyn.",
                "The 2 Food Bank volunteers had a key.",
                "1. Mill Lane comes first.",
                "There were 40 people in the High Street.",
                "He has 3 gardens and 2 sheds.",
                "The 9 bus turns in Castle Street."
            })
    void leavesInnocentSentencesAlone(String innocent) {
        Marked.check(new AddressRule(), innocent);
    }
}
