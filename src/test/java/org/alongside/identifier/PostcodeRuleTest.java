package org.alongside.identifier;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodeRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He moved to ⟦CF10 4UW⟧ in May.",
                "She wrote ⟦ll55 4tb⟧ in small letters.",
                "All of ⟦M146RG⟧ was dark.",
                "It is ⟦EC1A 1BB⟧, by the river.",
                "The letter was for ⟦W1A 0AX⟧.",
                "The van went to ⟦B33 8TH⟧.",
                "Her form said ⟦DN55 1PT⟧.",
                "They lived at ⟦CR2-6XH⟧ then.",
                "His was ⟦Sa1 3sn⟧, near the market.",
                "A parcel for ⟦GIR 0AA⟧ came.",
                "Her brother is ⟦BFPO 57⟧.",
                "On the map it is ⟦NE1  4ST⟧.",
                "It ended in ⟦LS6\n2QB⟧, on two lines.",
                "The label had ⟦CF1O 4UW⟧ with a letter O."
            })
    void findsExactlyWhatIsMarked(String marked) {
        Marked.check(new PostcodeRule(), marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The A1 road was shut.",
                "He lives off the M25 3 miles from anywhere.",
                "Take the M6 2nd exit.",
                "They are all from CF10.",
                "Vitamin B12 5mg every morning.",
                "The N1 4th stop is the library.",
                "In room E1 2pm is early.",
                "She walked from SA1 to SA2.",
                "Boiler model AB1 was recalled.",
                "The B4368 6 mile stretch has no pavement.",
                "The PIP 2 form has 40 pages.",
                "A4 paper, 2 reams of it.",
                "Bus M1 2hr wait, she wrote on the wall."
            })
    void leavesInnocentSentencesAlone(String innocent) {
        Marked.check(new PostcodeRule(), innocent);
    }
}
