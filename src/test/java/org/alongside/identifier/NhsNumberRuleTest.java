package org.alongside.identifier;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NhsNumberRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It began ⟦943 476 5919⟧.",
                "Her NHS number is ⟦9990123454⟧.",
                "On the wristband: ⟦485-777-3457⟧.",
                "They asked for ⟦612.345.6784⟧ again.",
                "The letter, ⟦456 123 7895⟧, was for next door.",
                "nhs no. ⟦7012345675⟧",
                "It is ⟦９９９ ４５６ ７８９６⟧ in the corner.",
                "In Scotland it is ⟦0101541236⟧.",
                "In Belfast it was ⟦320 000 0015⟧.",
                "He has ⟦7319055287⟧ tattooed, nearly.",
                "(⟦4010232137⟧)",
                "NHS number: ⟦94 34 76 59 19⟧ in pairs.",
                "Two of them, ⟦943 476 5919⟧ and ⟦401 023 2137⟧."
            })
    void findsExactlyWhatIsMarked(String marked) {
        Marked.check(new NhsNumberRule(), marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The number 943 476 5918 has a wrong digit.",
                "They printed 1234567890 on the sample.",
                "Ring +44 770 090 0123 after six.",
                "Ring 07700 900123 after six.",
                "The £485 777 3457 typo was in the minutes.",
                "The NHS was 70 in 2018.",
                "It took 943 days and 476 forms.",
                "Her NHS number is in a drawer.",
                "0000000000 is what the machine shows.",
                "See https://example.org/9434765919 for the picture.",
                "In 2018 2019 2020 they did not meet.",
                "He has 111 222 3333 reasons.",
                "943 476 59191 is too long."
            })
    void leavesInnocentSentencesAlone(String innocent) {
        Marked.check(new NhsNumberRule(), innocent);
    }
}
