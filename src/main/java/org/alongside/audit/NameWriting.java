package org.alongside.audit;

import java.util.Set;
import java.util.TreeSet;

/** The ways in which people write one name. */
final class NameWriting {

    private NameWriting() {}

    /** Folded, words with one space between: O'Brien is {@code o brien} and {@code obrien}. */
    static Set<String> ways(String name) {
        String joined = name.replaceAll("['\u2018\u2019\u02BC\u00B4`]", "");
        Set<String> ways = new TreeSet<>();
        for (String way : new String[] {name, joined}) {
            ways.add(Fold.of(way));
            ways.add(Fold.of(way.replaceAll("\\p{Pd}", "")));
        }
        ways.remove("");
        return ways;
    }
}
