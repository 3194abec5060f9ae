package org.alongside.identifier;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ring ⟦07700 900123⟧ after six.",
                "The hall is on ⟦01632 960 001⟧.",
                "It is ⟦(01632) 960001⟧, and it rings for ever.",
                "She gave them ⟦+44 7700 900 456⟧.",
                "From his brother’s it is ⟦0044 (0)7700 900789⟧.",
                "The helpline was ⟦0808 157 0111⟧ and it was engaged.",
                "The council is on ⟦03069 990 222 ext 14⟧, between ten and four.",
                "In London, ⟦020 7946 0958⟧.",
                "On the beer mat: ⟦07700-900-321⟧.",
                "It was ⟦07700.900.654⟧ (he thinks).",
                "Tel: ⟦960123⟧, the card said.",
                "From Poland she rings ⟦+48 600 123 456⟧.",
                "Two of them: ⟦01632 960123⟧ ⟦07700 900123⟧.",
                "He said it slowly: ⟦oh seven seven double oh nine double oh one two three⟧.",
                "Ring her (⟦07700 900987⟧) on a Sunday.",
                "She typed ⟦O7700 900111⟧ with the letter."
            })
    void findsExactlyWhatIsMarked(String marked) {
        Marked.check(new PhoneRule(), marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If it’s bad it’s 999, and then me.",
                "Ring 111 if you’re not well and it isn’t an emergency.",
                "The police are on 101 and the Samaritans on 116 123.",
                "It was shut from 2015 to 2019, and in 2020 and 2021.",
                "She owed about £14,000.",
                "On 01.05.2019 11 people came to the hall.",
                "The helpline is 0808 157 0555 and it is free.",
                "It is also 0808 157 0555 from a mobile.",
                "ISBN 0 7459 4326 1 was the only copy.",
                "There were 1,200 of us in 2004 and 340 in 2024.",
                "He counted: 0 1 2 3 4 5 6 7 8 9 10.",
                "More at https://example.org/a/07700900123/b as they say.",
                "From 1 to 10, he put 07.",
                "Phone 116 123, day or night."
            })
    void leavesInnocentSentencesAlone(String innocent) {
        Marked.check(new PhoneRule(), innocent);
    }
}
