package org.alongside.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A term with everything that has it.
 *
 * @param parts its postings, in the order of their documents
 */
record IndexTerm(String text, List<Postings> parts) implements Comparable<IndexTerm> {

    /** The terms of all inverters, which have read one after another's documents, in the order of their characters. */
    static List<IndexTerm> all(List<Inverter> inverters) {
        Map<String, IndexTerm> byText = new HashMap<>();
        for (Inverter inverter : inverters) {
            List<String> terms = inverter.words().terms();
            for (int number = 0; number < inverter.postings().size(); number++) {
                byText.computeIfAbsent(
                                terms.get(number), text -> new IndexTerm(text, new ArrayList<>(inverters.size())))
                        .parts()
                        .add(inverter.postings().get(number));
            }
        }
        return byText.values().stream().sorted().toList();
    }

    /** How many documents have it. */
    int documents() {
        return parts.stream().mapToInt(Postings::documents).sum();
    }

    /** About how long its postings are with their offsets, before they are packed. */
    int bytes() {
        return parts.stream().mapToInt(Postings::bytes).sum();
    }

    @Override
    public int compareTo(IndexTerm other) {
        return text.compareTo(other.text);
    }
}
