package org.alongside.name;

import java.util.Set;

/** Words before a surname. */
final class Titles {

    /** Hardly ever anything else. */
    private static final Set<String> PLAIN = Tellings.set("""
            mr mrs ms mx dr prof professor cllr rev revd reverend pc wpc pcso sgt insp capt lt messrs parch
            parchedig cyng cynghorydd meistr bonwr councillor auntie aunty wncwl modryb ewythr nyrs
            """);

    /** Words of their own, too: a name has to follow that is no word. */
    private static final Set<String> WORDS = Tellings.set("""
            miss doctor nurse sister brother father mother uncle aunt nan nana nanny gran granny grandma grandad
            granddad grandpa nain taid cousin sir lady lord dame madam pastor imam rabbi canon vicar bishop
            deacon elder dean mufti maulana pandit captain major colonel general lieutenant corporal sergeant
            inspector superintendent constable detective officer warden judge justice matron midwife coach mayor
            alderman minister headmaster headmistress dc di ds dci anti tad syr arglwydd headteacher consultant
            psychiatrist counsellor principal
            """);

    /** Those that are titles when they are written small, as well. */
    static final Set<String> SMALL = Tellings.set("""
            mr mrs ms dr prof professor cllr councillor rev reverend pc pcso sgt nurse doctor sergeant inspector
            constable pastor imam rabbi matron midwife uncle auntie aunty aunt nyrs cynghorydd wncwl anti modryb
            """);

    private Titles() {}

    static boolean isTitle(String word) {
        return PLAIN.contains(word) || WORDS.contains(word);
    }

    /** Whether it is hardly ever anything else, with a capital. */
    static boolean isPlain(String word) {
        return PLAIN.contains(word);
    }

    /** Whether it is a title with a capital, and a word of its own. */
    static boolean isWord(String word) {
        return WORDS.contains(word);
    }

    /** Whether it is a title without a capital, too. */
    static boolean isSmall(String word) {
        return SMALL.contains(word);
    }
}
