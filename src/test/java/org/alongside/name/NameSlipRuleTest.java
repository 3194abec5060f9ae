package org.alongside.name;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameSlipRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Then ⟦Mena⟧ sat down. @ Menna",
                "⟦Mennna⟧ sat down. @ Menna",
                "It was ⟦Sajdia⟧’s. @ Sajida",
                "⟦Rubinna⟧ wrote it. @ Rubina;Temi"
            })
    void findsANameThatIsNearlyOneOfTheCast(String row) {
        RuleTable.check(new NameSlipRule(), row);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Menna sat down. @ Menna",
                "Maria came. @ Marie", // another name, which the rule for names finds
                "Windy it was. @ Wendy",
                "Brain injury. @ Brian",
                "Doc it was. @ Dot",
                "Nothing was like it. @ Menna"
            })
    void leavesWordsAndOtherNames(String row) {
        RuleTable.check(new NameSlipRule(), row);
    }
}
