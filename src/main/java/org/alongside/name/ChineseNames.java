package org.alongside.name;

import java.util.Set;
import java.util.stream.Collectors;

/** Given names in pinyin are two syllables of many, so they are told by their parts: Guoqiang, Meifeng. */
final class ChineseNames {

    private static final Set<String> FIRST = Tellings.set("""
            jian guo wei xiao mei li yu hai zhi wen hong ming chun xue ying yan jing hui shu ai bao dong feng guang hua jia
            jun ling qing rui shao ting xin yi yong zhen zi yun lan
            """);

    private static final Set<String> SECOND = Tellings.set("""
            feng hua ming qiang guo wei jun mei ling ying hong lan fang yan ping xia juan li hui jing na ting yun zhen lin jie
            hai dong bo tao gang peng long sheng xin yu qing rong wen yi xuan
            """);

    /** Shorter ones are words of other languages as often. */
    private static final int SHORTEST = 5;

    /** Every first syllable with every second. */
    static final Set<String> ALL = FIRST.stream()
            .flatMap(first -> SECOND.stream().map(first::concat))
            .filter(name -> name.length() >= SHORTEST)
            .collect(Collectors.toSet());

    private ChineseNames() {}

    static boolean include(String word) {
        return ALL.contains(word) && !NameLists.isOrdinary(word);
    }
}
