package org.alongside.identifier;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassportRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Her passport, ⟦533401372⟧, had run out.",
                "Passport number: ⟦PA1234567⟧",
                "passport no. ⟦098 765 432⟧",
                "He kept his passport (⟦K0045519⟧) in a bag.",
                "They copied ⟦214709635⟧ out of his passport.",
                "The old passport was ⟦707 123 456⟧.",
                "Passport ⟦AB 7654321⟧, in her maiden name.",
                "⟦601-223-907⟧ is the number of his passport.",
                "Her passport number is ⟦ab1234567⟧ now.",
                "Pasbort ⟦120382674⟧ oedd o.",
                "The passports were ⟦533401372⟧ and ⟦533401373⟧.",
                "passport:⟦５３３４０１３７２⟧"
            })
    void findsExactlyWhatIsMarked(String marked) {
        Marked.check(new PassportRule(), marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Her passport had run out.",
                "A passport costs £88.50 and takes 3 weeks.",
                "He said 533401372 was his lucky number.",
                "He renewed his passport in 2019.",
                "They wanted a passport and 2 utility bills.",
                "The passport office has 4000 letters a day.",
                "A Passport to Leisure, for 200 members.",
                "The population is 123456789 or so.",
                "Her passport photograph is 45 by 35.",
                "The passport queue: 3 hours and 20 minutes.",
                "Passport control took 1234567 fingerprints.",
                "The library card is AB1234567."
            })
    void leavesInnocentSentencesAlone(String innocent) {
        Marked.check(new PassportRule(), innocent);
    }
}
