package org.alongside.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.alongside.anonymity.Reading;
import org.alongside.anonymity.Span;

/** A text in which {@code ⟦} and {@code ⟧} show what a rule has to find. */
record MarkedNames(String text, List<Span> places) {

    private static final Set<String> KNOWN = Set.of(
            "mill lane",
            "mill street",
            "hollinbeck",
            "northolme",
            "pentre gwyn",
            "scarside",
            "otterleigh",
            "stonebrook",
            "llanfelin",
            "glan y dŵr",
            "lantern quay",
            "millrigg",
            "cwm arian",
            "tarnshire",
            "eastmere",
            "wexcombe");

    static MarkedNames of(String marked) {
        StringBuilder text = new StringBuilder();
        List<Span> places = new ArrayList<>();
        int start = 0;
        for (char c : marked.replace("\\n", "\n").toCharArray()) {
            if (c == '⟦') {
                start = text.length();
            } else if (c == '⟧') {
                places.add(new Span(start, text.length()));
            } else {
                text.append(c);
            }
        }
        return new MarkedNames(text.toString(), places);
    }

    Reading reading(Set<String> cast) {
        return Reading.of(text, cast, KNOWN, Set.of());
    }

    /** The text with the places that a rule has found, so that a failure shows them. */
    static String mark(String text, List<Span> found) {
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (Span span : found) {
            marked.append(text, at, span.start())
                    .append('⟦')
                    .append(text, span.start(), span.end())
                    .append('⟧');
            at = span.end();
        }
        return marked.append(text.substring(at)).toString();
    }
}
