package org.alongside.identifier;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExactSumRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He owed ⟦£1,234.56⟧.",
                "It came to ⟦£312.40⟧.",
                "The arrears were ⟦£89.99⟧ by May.",
                "She had ⟦£ 73.10⟧ a week.",
                "A bill of ⟦£12345.67⟧.",
                "They awarded ⟦312.40 pounds⟧.",
                "He paid ⟦£312 and 40p⟧.",
                "GBP: ⟦GBP 312.40⟧",
                "About ⟦£20.05⟧ short.",
                "⟦£１，２３４．５６⟧, the letter said.",
                "It was ⟦£1,000,000.01⟧.",
                "The rent is ⟦£612.35⟧, and rising."
            })
    void findsExactlyWhatIsMarked(String marked) {
        Marked.check(new ExactSumRule(), marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A tea is £4.50.",
                "It cost £14,000.",
                "She had nearly £3,000.",
                "It was £350.00 exactly.",
                "About £1.25 million.",
                "He is paid £12.60 an hour.",
                "It was £19.99 in the sale.",
                "The room is 312.40 metres from here.",
                "A budget of £12.50m.",
                "£180 for the green areas.",
                "It rose by 23.45%.",
                "She gave 40p.",
                "They have £25.30 million."
            })
    void leavesInnocentSentencesAlone(String innocent) {
        Marked.check(new ExactSumRule(), innocent);
    }
}
