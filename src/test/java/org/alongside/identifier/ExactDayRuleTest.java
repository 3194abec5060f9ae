package org.alongside.identifier;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExactDayRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He moved in on ⟦14 March 2019⟧.",
                "It was ⟦14/03/2019⟧.",
                "On ⟦March 14th, 2019⟧, it snowed.",
                "The letter of ⟦14.03.2019⟧ was lost.",
                "She came on Thursday ⟦14th March 2019⟧.",
                "By ⟦the 3rd of May 1997⟧ it was over.",
                "It says ⟦2019-03-14⟧.",
                "On ⟦1-5-21⟧ they met.",
                "Ar ⟦2 Mawrth 2018⟧ y daeth.",
                "On ⟦the fourteenth of March 2019⟧.",
                "It closed on ⟦31 Dec 2020⟧.",
                "On ⟦14 March ’19⟧ she rang.",
                "⟦１４ March ２０１９⟧ was a Thursday."
            })
    void findsExactlyWhatIsMarked(String marked) {
        Marked.check(new ExactDayRule(), marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was in March 2019.",
                "In 2019 it snowed.",
                "On 14 March it snowed.",
                "In the spring of 2019.",
                "Between 2015 and 2019.",
                "See https://example.org/2024/05/13/ and https://example.org/2024-05-13.html for it.",
                "A ratio of 3/5.",
                "The score was 14-12.",
                "Version 1.2.3 of the form.",
                "Open 24/7 since 2019.",
                "In May 2009 there were 14.",
                "On Thursday the 14th.",
                "She is 14 and may come in 2019."
            })
    void leavesInnocentSentencesAlone(String innocent) {
        Marked.check(new ExactDayRule(), innocent);
    }
}
