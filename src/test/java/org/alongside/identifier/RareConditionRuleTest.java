package org.alongside.identifier;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RareConditionRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He has ⟦Huntington’s disease⟧.",
                "She was told it was ⟦motor neurone disease⟧.",
                "They thought of ⟦MND⟧ first.",
                "His ⟦cystic fibrosis⟧ was worse in winter.",
                "The baby had ⟦Prader-Willi syndrome⟧.",
                "It is ⟦prader willi syndrome⟧, he said.",
                "⟦Guillain-Barré syndrome⟧ took his legs for a year.",
                "She has ⟦Ehlers‑Danlos⟧ and a good chair.",
                "A man with ⟦Behçet’s disease⟧.",
                "Dust gave him ⟦mesothelioma⟧.",
                "It was called ⟦multiple\nsystem atrophy⟧.",
                "⟦Huntingtons⟧ runs in the family.",
                "Her brother has ⟦Fragile X⟧."
            })
    void findsExactlyWhatIsMarked(String marked) {
        Marked.check(new RareConditionRule(), marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He has diabetes.",
                "She has multiple sclerosis.",
                "Her dementia is worse at night.",
                "They have asthma, all three.",
                "The mnd of the file name was cut off.",
                "He has a bad back.",
                "A rare book about butterflies.",
                "She was fragile and cross.",
                "Williams has the key.",
                "Turner rang from the garage.",
                "Parkinson’s is common here.",
                "The hunters’ disease of talking.",
                "Wilson’s shop sells paraffin."
            })
    void leavesInnocentSentencesAlone(String innocent) {
        Marked.check(new RareConditionRule(), innocent);
    }
}
