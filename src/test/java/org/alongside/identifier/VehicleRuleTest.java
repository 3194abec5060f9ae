package org.alongside.identifier;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VehicleRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The car was ⟦AB12 CDE⟧.",
                "He has ⟦LK53XYB⟧, the white van.",
                "On the taxi: ⟦A123 BCD⟧.",
                "The old one is ⟦KDE 415P⟧.",
                "Her registration is ⟦yx19 fkm⟧.",
                "From over the water: ⟦AIG 4821⟧.",
                "They wrote ⟦HG17-PLN⟧ on the step.",
                "number plate ⟦r7 ken⟧",
                "Parked outside: ⟦SN64 ERV⟧.",
                "A Fiesta, ⟦B1 GAR⟧, was on the pavement.",
                "reg. ⟦ABC 12D⟧ or something like it",
                "The bus was ⟦F410 KLM⟧ and it was late.",
                "Rhif cofrestru: ⟦ab12 cde⟧."
            })
    void findsExactlyWhatIsMarked(String marked) {
        Marked.check(new VehicleRule(), marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Take the A1 to the M25.",
                "She lives in CF10 4UW now.",
                "The A123 BBC report was wrong.",
                "PIP 2 is the second form.",
                "ESA 50 is a form and SSP 1 is another.",
                "Her ab12 yarn and cde needles.",
                "The registration desk opens at 10.",
                "THE M62 AND THE M606 WERE SHUT.",
                "He parked the car at 9.",
                "NHS 111 was busy.",
                "A number plate factory in 1950.",
                "AB 12 34 56 C is not a car.",
                "The BIZ 2019 fair was cancelled."
            })
    void leavesInnocentSentencesAlone(String innocent) {
        Marked.check(new VehicleRule(), innocent);
    }
}
