package org.alongside.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.search.Inverter.Inverted;

/**
 * A term with everything that has it.
 *
 * @param parts its postings, in the order of their documents
 */
record IndexTerm(String text, List<Postings> parts) implements Comparable<IndexTerm> {

    /** The terms of all documents, which were inverted some after others, in the order of their characters. */
    static List<IndexTerm> all(List<Inverted> inverted) {
        Map<String, IndexTerm> byText = new HashMap<>();
        for (Inverted part : inverted) {
            List<String> terms = part.words().terms();
            for (int number = 0; number < part.postings().size(); number++) {
                byText.computeIfAbsent(terms.get(number), text -> new IndexTerm(text, new ArrayList<>(inverted.size())))
                        .parts()
                        .add(part.postings().get(number));
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
