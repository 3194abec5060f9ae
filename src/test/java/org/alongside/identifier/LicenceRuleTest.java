package org.alongside.identifier;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LicenceRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "His licence is ⟦MORGA657054SM9IJ⟧.",
                "She showed ⟦EVANS 511203 M99XY⟧.",
                "It was ⟦DAVIE708114K99AB 35⟧.",
                "licence ⟦kahn9805231ra9fs⟧",
                "The card says ⟦PUGH9 452180 G99LM⟧.",
                "⟦OWEN9601222D99WQ⟧, said the screen.",
                "They copied ⟦REES9-712091-H99TT⟧.",
                "Driving licence number ⟦12345678⟧, from Newry.",
                "the old paper one, ⟦abbey 407305 j99de⟧",
                "They scanned ⟦BAKER910283P99RN02⟧.",
                "Driver ⟦FOX99805231RA9FS⟧ was stopped.",
                "Her driver's licence is ⟦87654321⟧."
            })
    void findsExactlyWhatIsMarked(String marked) {
        Marked.check(new LicenceRule(), marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He got his licence back in 2019.",
                "A licence costs £14.",
                "The television licence is £174.50.",
                "LEVEL 657054 was on the box.",
                "MORGAN 65 and SMITH 9.",
                "A licence for 12 barrels.",
                "His driving licence has 6 points on it.",
                "MEETING 12 03 2019",
                "The number is on the back of the licence.",
                "Model HOOVR 650000 AB",
                "She passed her driving test at 61.",
                "MORGA699994SM9IJ has no such month.",
                "Batch 12345678 of the jam."
            })
    void leavesInnocentSentencesAlone(String innocent) {
        Marked.check(new LicenceRule(), innocent);
    }
}
