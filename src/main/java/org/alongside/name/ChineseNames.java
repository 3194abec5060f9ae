package org.alongside.name;

import java.util.Set;

/** Given names in pinyin are two syllables of many, so they are told by their parts: Guoqiang, Meifeng. */
final class ChineseNames {

    static final Set<String> FIRST = Tellings.set("""
            jian guo wei xiao mei li yu hai zhi wen hong ming chun xue ying yan jing hui shu ai bao dong feng guang hua jia
            jun ling qing rui shao ting xin yi yong zhen zi yun lan
            """);

    static final Set<String> SECOND = Tellings.set("""
            feng hua ming qiang guo wei jun mei ling ying hong lan fang yan ping xia juan li hui jing na ting yun zhen lin jie
            hai dong bo tao gang peng long sheng xin yu qing rong wen yi xuan
            """);

    private static final int SHORTEST = 5;
    private static final int LONGEST_SYLLABLE = 5;

    private ChineseNames() {}

    static boolean include(String word) {
        if (word.length() < SHORTEST || word.length() > 2 * LONGEST_SYLLABLE) {
            return false;
        }
        for (int i = 2; i <= Math.min(LONGEST_SYLLABLE, word.length() - 2); i++) {
            if (FIRST.contains(word.substring(0, i)) && SECOND.contains(word.substring(i))) {
                return !NameLists.isOrdinary(word);
            }
        }
        return false;
    }
}
