package org.alongside.identifier;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NationalInsuranceRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "His number is ⟦AB 12 34 56 C⟧.",
                "On the payslip: ⟦JG103759A⟧.",
                "She said ⟦ce 12 34 56 d⟧.",
                "It was ⟦HH-12-34-56-B⟧ on the form.",
                "Hers is ⟦NP 65 43 21 A⟧, she thinks.",
                "⟦WM123456A⟧ was on the letter.",
                "The agency wrote ⟦PW 981273 D⟧.",
                "NI number: ⟦SR 33 11 22 B⟧.",
                "The card says ⟦EG.41.20.77.C⟧.",
                "Her National Insurance number, ⟦AB 12 34 56⟧, has lost its letter.",
                "They read out ⟦ＪＧ１０３７５９Ａ⟧ in front of everybody.",
                "(⟦YZ 01 02 03 D⟧)"
            })
    void findsExactlyWhatIsMarked(String marked) {
        Marked.check(new NationalInsuranceRule(), marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The number has two letters at the start.",
                "QQ 12 34 56 C is what the form shows.",
                "BG 12 34 56 A is nobody’s.",
                "AO 12 34 56 A cannot be.",
                "DA 12 34 56 A cannot be either.",
                "AB 12 34 56 E has the wrong last letter.",
                "Buses AB, 12, 34 and 56 stop here.",
                "National Insurance pays for it.",
                "He needs 35 years of National Insurance for the whole pension.",
                "Form CA5403 was in the wrong tray.",
                "Parts 12 34 56 C of the pattern are missing.",
                "The model is XAB123456CX.",
                "TN 12 34 56 A was a temporary one."
            })
    void leavesInnocentSentencesAlone(String innocent) {
        Marked.check(new NationalInsuranceRule(), innocent);
    }
}
