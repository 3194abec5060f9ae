package org.alongside.name;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleSurnameRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟦Mr Pargeter⟧ had the shop.",
                "⟦Mrs. O’Neill⟧ has the key.",
                "We rang ⟦Dr Singh⟧ twice.",
                "⟦Councillor Hughes⟧ came.",
                "⟦councillor Hughes⟧ came.",
                "⟦Nurse Davies⟧ came on Mondays.",
                "⟦PC Evans⟧ knew him.",
                "⟦Sister Mary⟧ let them in.",
                "She visits ⟦Uncle Raj⟧.",
                "It was ⟦Mr J. Blenkinsop⟧ who drew it.",
                "Mr and ⟦Mrs Hargreaves⟧ waved.",
                "The lease was ⟦Mr de Souza⟧’s.",
                "⟦Mrs Parry-Jones⟧ sat down.",
                "Aeth ⟦Mrs Puw⟧ i’r drws.",
                "⟦MRS PARRY⟧ was on the door.",
                "Ring ⟦Cllr London⟧ about it.",
                "⟦Auntie Rossi⟧ had a café."
            })
    void findsATitleWithAName(String row) {
        RuleTable.check(new TitleSurnameRule(), row);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Uncle Raj had a van. @ Raj",
                "Mrs. Parry’s cat sat on it. @ Gwen Parry",
                "Dr Singh rang. @ Dr Singh",
                "Mr P. had a shed.",
                "Mr P had a shed.",
                "The Doctor rang.",
                "Dear Sir or Madam",
                "Father Christmas came.",
                "Mr Bean was on.",
                "Dr Martens on her feet.",
                "Dr Google said so.",
                "Miss one payment and they stop it.",
                "The Housing Officer came.",
                "Nurse! he shouted.",
                "Judge for yourself.",
                "Auntie said no.",
                "The Mayor of Llanfelin came."
            })
    void passesOver(String row) {
        RuleTable.check(new TitleSurnameRule(), row);
    }
}
