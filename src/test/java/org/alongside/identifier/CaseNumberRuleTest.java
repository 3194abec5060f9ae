package org.alongside.identifier;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseNumberRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The file said case ref ⟦ABC/12345⟧.",
                "Hospital number ⟦H1234567⟧ was on the band.",
                "account number ⟦12345678⟧",
                "Sort code ⟦12-34-56⟧, on the slip.",
                "The card was ⟦4000 0000 0000 0002⟧.",
                "Your reference: ⟦HB/2019/00417⟧",
                "Crime number ⟦4200 118 773⟧, they said.",
                "Her tenancy ref. is ⟦TN-88120-B⟧.",
                "a/c ⟦00445129⟧ at the building society",
                "He read out ⟦4532015112830366⟧.",
                "Pay ⟦12-34-56⟧ ⟦12345678⟧ (sort code first).",
                "Universal Credit claim no. ⟦98 7654 321⟧.",
                "The IBAN is ⟦GB29 NWBK 6016 1331 9268 19⟧.",
                "Prison number: ⟦A1234BC⟧"
            })
    void findsExactlyWhatIsMarked(String marked) {
        Marked.check(new CaseNumberRule(), marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In this case 12 people came.",
                "The reference was kind.",
                "The charity number is 1126376.",
                "Case 3 was the hardest.",
                "She opened an account with 20 pounds.",
                "On 12-03-56 the bridge was opened.",
                "The number of cases rose to 12345.",
                "Ward 12 of the hospital has 24 beds.",
                "Card 1234 5678 9012 3456 is in the advertisement.",
                "Refer to page 2019 of it.",
                "In reference 2019 they say it was cheap.",
                "The policy number 12 bus stops here.",
                "Her account of 1984 is in the archive."
            })
    void leavesInnocentSentencesAlone(String innocent) {
        Marked.check(new CaseNumberRule(), innocent);
    }
}
