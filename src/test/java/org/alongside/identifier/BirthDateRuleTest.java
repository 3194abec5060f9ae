package org.alongside.identifier;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BirthDateRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She was born on ⟦3 May 1954⟧.",
                "d.o.b. ⟦03/05/54⟧",
                "Date of birth: ⟦21-11-1948⟧",
                "DOB ⟦1.2.1961⟧, it said.",
                "He was born at home, in the back bedroom, on ⟦4 August 1937⟧.",
                "Her birthday is ⟦12th March 1970⟧.",
                "The baby was born on ⟦January 9th, 2021⟧, a Saturday.",
                "Born ⟦7 June 1952⟧, the youngest of nine.",
                "Ganwyd hi ar ⟦2 Mawrth 1945⟧.",
                "His date of birth is ⟦1949-10-02⟧.",
                "D.O.B.: ⟦3 May 54⟧",
                "On ⟦14 March 2019⟧ it was her sixtieth birthday.",
                "She was born on Monday ⟦the third of May 1954⟧.",
                "Born on ⟦03 05 1954⟧, said the card.",
                "They asked for her birth date, ⟦3/5/1954⟧."
            })
    void findsExactlyWhatIsMarked(String marked) {
        Marked.check(new BirthDateRule(), marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He was born in May.",
                "She was born in 1954.",
                "Her birthday is on 3 May.",
                "Date of birth: leave it empty.",
                "Ken was born on a Sunday.",
                "The idea was born in the autumn of 2009.",
                "He gave his d.o.b. and they gave him a chair.",
                "The hall opened on 3 May 1954.",
                "She was born here. The hall opened on 3 May 1954.",
                "He was born in the town and moved on 14 March 2019.",
                "There were 12 at her birthday, 3 of them children.",
                "Born and bred here, he retired in 2012.",
                "The borne-out rumour of 3 May 1954 is another matter."
            })
    void leavesInnocentSentencesAlone(String innocent) {
        Marked.check(new BirthDateRule(), innocent);
    }
}
