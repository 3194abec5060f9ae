package org.alongside.identifier;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Her nephew set up ⟦dev.morris@example.org⟧ for the choir.",
                "Write to _⟦olwen@example.org.uk⟧_ if you can lend a ladder.",
                "[Write to Mair](mailto:⟦mair-77@example.com⟧) about the kettle.",
                "On the card it says ⟦ken at example dot org⟧.",
                "She spelled it: ⟦tia dot rove at example dot co dot uk⟧, twice.",
                "Send it to ⟦priya (at) example.org⟧ by Friday.",
                "It is ⟦colin [at] example [dot] net⟧, he said.",
                "His is ⟦gwilym.shed (at) gmail⟧, like everybody’s.",
                "It’s ⟦RENATA＠EXAMPLE．ORG⟧ in capitals.",
                "Ask ⟦filip@example.org⟧, or his mother.",
                "She wrote down ⟦pru @ example.org⟧ and lost it.",
                "Underneath: ⟦mervyn&#64;example.org⟧.",
                "And ⟦morfydd+post@mail.example.cymru⟧ for the Welsh ones.",
                "It was ⟦winsome at yahoo.co.uk⟧ then."
            })
    void findsExactlyWhatIsMarked(String marked) {
        Marked.check(new EmailRule(), marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We met @ the library.",
                "Ken works at Example Dot.",
                "She found it at bbc.co.uk, on the third page.",
                "They were at the dot on the map.",
                "The list (at the back of the hall) is in pencil.",
                "Tea @ 40p and cake @ £1.",
                "Colin was good at it and said so.",
                "The dot com years were kind to him.",
                "He signed with an at sign and a smile: @.",
                "She said “at home”.Then she left.",
                "Follow the signs at the library.org leaflet stand",
                "Write to the office, or come in on a Tuesday.",
                "Half of it is @media print and the rest is colours."
            })
    void leavesInnocentSentencesAlone(String innocent) {
        Marked.check(new EmailRule(), innocent);
    }
}
