package org.alongside.anonymity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.source.Finding;
import org.alongside.source.Findings;
import org.alongside.source.Suggestion;

/** Holds the words of a piece against every rule. Safe for many threads at once. */
public final class Examiner {

    private final List<Rule> rules;
    private final Familiar familiar;
    private final Set<String> rulesElsewhere;

    public Examiner(List<Rule> rules, Familiar familiar) {
        this(rules, familiar, Set.of());
    }

    /**
     * @param rulesElsewhere ids of rules that look at more than one piece: exceptions for them are known here, and whether
     *     they are used is told there
     */
    public Examiner(List<Rule> rules, Familiar familiar, Set<String> rulesElsewhere) {
        this.rules = List.copyOf(rules);
        this.familiar = familiar;
        this.rulesElsewhere = Set.copyOf(rulesElsewhere);
    }

    /**
     * Examines a piece.
     *
     * @param seen what readers see, where that is not what was typed
     * @param cast the names that it declares
     * @param allowances its exceptions
     * @param checkedBy initials of who checked the piece; they answer for exceptions that name nobody
     */
    public Examination examine(
            Wording wording,
            Optional<String> seen,
            Set<String> cast,
            List<Allowance> allowances,
            Optional<String> checkedBy) {
        Reading reading = reading(wording.text(), cast);
        Optional<Reading> seenReading = seen.map(text -> reading(text, cast));
        Findings findings = new Findings();
        List<Finding> allowed = new ArrayList<>();
        Set<String> used = new HashSet<>();
        for (Rule rule : rules) {
            List<Finding> found = new ArrayList<>(places(rule, reading).stream()
                    .map(span -> new Finding(wording.at(span), rule.level(), rule.id(), rule.fact(), rule.hint()))
                    .toList());
            if (seenReading
                    .filter(text -> places(rule, text).size() > found.size())
                    .isPresent()) {
                String fact = rule.fact() + " that readers see, though HTML or hidden signs part it here";
                found.add(new Finding(wording.body(), rule.level(), rule.id(), fact, rule.hint()));
            }
            if (!found.isEmpty() && allows(allowances, rule, checkedBy)) {
                used.add(rule.id());
                allowed.addAll(found);
            } else {
                findings.addAll(found);
            }
        }
        allowances.forEach(allowance -> check(allowance, used, checkedBy, findings));
        return new Examination(wording.hash(), findings.sorted(), List.copyOf(allowed));
    }

    private Reading reading(String text, Set<String> cast) {
        return Reading.of(text, cast, familiar.names(), familiar.numbers());
    }

    private List<Span> places(Rule rule, Reading reading) {
        return rule.in(reading).stream()
                .filter(span -> !familiar.has(reading.text().substring(span.start(), span.end())))
                .toList();
    }

    private static boolean allows(List<Allowance> allowances, Rule rule, Optional<String> checkedBy) {
        return allowances.stream()
                .filter(allowance -> allowance.rule().value().equals(rule.id()))
                .anyMatch(allowance -> allowance.by().or(() -> checkedBy).isPresent());
    }

    private void check(Allowance allowance, Set<String> used, Optional<String> checkedBy, Findings findings) {
        String id = allowance.rule().value();
        List<String> ids = Stream.concat(
                        rules.stream().map(Rule::id), rulesElsewhere.stream().sorted())
                .toList();
        if (!ids.contains(id)) {
            findings.error(
                    allowance.rule().at(),
                    "anonymity.allow-unknown",
                    "there is no rule " + Suggestion.quoted(id),
                    Suggestion.hint(id, ids));
        } else if (allowance.by().or(() -> checkedBy).isEmpty()) {
            findings.error(
                    allowance.rule().at(),
                    "anonymity.allow-nobody",
                    "nobody answers for this exception",
                    "add `by: ` with the initials of who decided it");
        } else if (!used.contains(id) && !rulesElsewhere.contains(id)) {
            findings.warning(
                    allowance.rule().at(),
                    "anonymity.allow-unused",
                    "the rule finds nothing here",
                    "take the exception out");
        }
    }
}
