package org.alongside.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.alongside.anonymity.Reading;
import org.alongside.anonymity.Rule;
import org.alongside.anonymity.Span;

/**
 * A sentence in which what gives somebody away stands between {@code ⟦} and {@code ⟧}.
 *
 * @param sentence without the marks
 */
record Marked(String sentence, List<Span> spans) {

    private static final Set<String> CAST = Set.of("Dev", "Tia", "Mair");
    private static final Set<String> KNOWN =
            Set.of("otterleigh", "northolme", "millrigg", "glan-y-dŵr", "eastmere general hospital");
    private static final Set<String> KNOWN_NUMBERS = Set.of("08081570555", "116123");

    static Marked of(String marked) {
        StringBuilder sentence = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            switch (c) {
                case '⟦' -> start = sentence.length();
                case '⟧' -> spans.add(new Span(start, sentence.length()));
                default -> sentence.append(c);
            }
        }
        return new Marked(sentence.toString(), List.copyOf(spans));
    }

    /** Fails unless a rule finds what is marked, and nothing else. */
    static void check(Rule rule, String marked) {
        Marked expected = of(marked);
        Marked found = new Marked(expected.sentence, rule.in(expected.reading()));
        assertThat(found.toString()).isEqualTo(marked);
    }

    /** The sentence in a piece with a cast and a few names that everybody may know. */
    Reading reading() {
        return Reading.of(sentence, CAST, KNOWN, KNOWN_NUMBERS);
    }

    @Override
    public String toString() {
        StringBuilder marked = new StringBuilder(sentence);
        for (int i = spans.size() - 1; i >= 0; i--) {
            marked.insert(spans.get(i).end(), '⟧').insert(spans.get(i).start(), '⟦');
        }
        return marked.toString();
    }
}
