package org.alongside.identifier;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandleRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Follow ⟦@dev_bakes⟧ for the photographs.",
                "Insta: ⟦olwen.knits⟧",
                "Her page is ⟦facebook.com/olwen.pugh.77⟧.",
                "See ⟦https://www.instagram.com/kensboats/⟧ for the launch.",
                "It is on ⟦tiktok.com/@tia.rove⟧.",
                "Snapchat: ⟦renata99⟧, she said.",
                "On Mastodon he is ⟦@mervyn@example.social⟧.",
                "Find her (⟦@PruAndGordon⟧) there.",
                "⟦＠kensboatshed⟧ answers at night.",
                "On Instagram as ⟦gwilym_shed⟧.",
                "Write to ⟦https://wa.me/447700900123⟧.",
                "She is ⟦linkedin.com/in/winsome-folder⟧ now.",
                "Twitter handle: ⟦@sixchairs⟧"
            })
    void findsExactlyWhatIsMarked(String marked) {
        Marked.check(new HandleRule(), marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We met @ 10 at the hall.",
                "Half of it is @media print.",
                "You can find the group on Facebook.",
                "3 @ £2 each.",
                "See facebook.com for the rules.",
                "Twitter: never.",
                "It begins with @import and @font-face.",
                "Start @7pm, bring a chair.",
                "https://www.facebook.com/sharer/sharer.php?u=here",
                "Her Instagram is private.",
                "Write to dev@example.org about it.",
                "The Facebook page is closed on Sundays.",
                "He posts on Instagram as a hobby."
            })
    void leavesInnocentSentencesAlone(String innocent) {
        Marked.check(new HandleRule(), innocent);
    }
}
