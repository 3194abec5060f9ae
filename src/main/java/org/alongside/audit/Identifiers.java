package org.alongside.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.anonymity.Reading;
import org.alongside.anonymity.Rule;
import org.alongside.anonymity.Span;
import org.alongside.identifier.FormatRules;
import org.alongside.source.Level;

/** The rules of form that block, for what no author wrote in one place: templates, settings, documents, parted figures. */
final class Identifiers {

    private static final List<Rule> RULES = FormatRules.all().stream()
            .filter(rule -> rule.level() == Level.ERROR)
            .toList();

    private static final int LONGEST_LINK = 300;

    private final Set<String> declared;
    private final Set<String> numbers;

    Identifiers(Set<String> declared) {
        this.declared = declared;
        this.numbers = declared.stream()
                .filter(identifier -> identifier.matches("\\d+"))
                .collect(Collectors.toUnmodifiableSet());
    }

    List<Leak> in(View view) {
        List<Leak> leaks = new ArrayList<>();
        Reading reading = Reading.of(view.text(), Set.of(), Set.of(), numbers);
        for (Rule rule : RULES) {
            for (Span span : rule.in(reading)) {
                String text = reading.text().substring(span.start(), span.end());
                if (!declared.contains(Secrets.plain(text))
                        && (inLinks(rule) || !isInLink(reading.text(), span.start()))) {
                    int at = reading.text().substring(0, span.start()).getBytes(StandardCharsets.UTF_8).length;
                    leaks.add(new Leak(rule.id(), rule.fact() + " in the finished file", rule.hint(), view.place(at)));
                }
            }
        }
        return leaks;
    }

    /** Whose identifiers are links themselves. */
    private static boolean inLinks(Rule rule) {
        return rule.id().equals("anonymity.email") || rule.id().equals("anonymity.handle");
    }

    /** Whether a place is inside the address of a page, whose figures belong to that page. */
    private static boolean isInLink(String text, int at) {
        int start = at;
        while (start > 0 && at - start < LONGEST_LINK && text.charAt(start - 1) > ' ') {
            start--;
        }
        return text.substring(start, at).contains("://");
    }
}
