package org.alongside.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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

    private static final int REMEMBERED = 1 << 15;

    private final Set<String> declared;
    private final Set<String> numbers;

    /** Stretches with nothing in them. What stands on many pages, such as a menu or a date, is looked at once. */
    private final Set<String> harmless = ConcurrentHashMap.newKeySet();

    Identifiers(Set<String> declared) {
        this.declared = declared;
        this.numbers = declared.stream()
                .filter(identifier -> identifier.matches("\\d+"))
                .collect(Collectors.toUnmodifiableSet());
    }

    List<Leak> in(View view) {
        return in(view.text(), 0, view);
    }

    /** What is in each of the stretches of a view between {@link Markup#BREAK}s. */
    List<Leak> inStretches(View view) {
        List<Leak> leaks = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= view.length(); i++) {
            if (i == view.length() || view.at(i) == Markup.BREAK) {
                leaks.addAll(inStretch(view.text(start, i), start, view));
                start = i + 1;
            }
        }
        return leaks;
    }

    private List<Leak> inStretch(String text, int start, View view) {
        if (text.isEmpty() || harmless.contains(text)) {
            return List.of();
        }
        List<Leak> leaks = in(text, start, view);
        if (leaks.isEmpty() && harmless.size() < REMEMBERED) {
            harmless.add(text);
        }
        return leaks;
    }

    private List<Leak> in(String whole, int from, View view) {
        List<Leak> leaks = new ArrayList<>();
        Reading reading = Reading.of(whole, Set.of(), Set.of(), numbers);
        for (Rule rule : RULES) {
            for (Span span : rule.in(reading)) {
                String text = reading.text().substring(span.start(), span.end());
                if (!declared.contains(Secrets.plain(text))
                        && (inLinks(rule) || !isInLink(reading.text(), span.start()))) {
                    int at = reading.text().substring(0, span.start()).getBytes(StandardCharsets.UTF_8).length;
                    leaks.add(new Leak(
                            rule.id(), rule.fact() + " in the finished file", rule.hint(), view.place(from + at)));
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
