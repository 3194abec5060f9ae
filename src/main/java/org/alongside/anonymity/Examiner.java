package org.alongside.anonymity;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.kept.Memory;
import org.alongside.source.Finding;
import org.alongside.source.Findings;
import org.alongside.source.Suggestion;

/** Holds the words of a piece against every rule. Safe for many threads at once. */
public final class Examiner {

    /** No text has one: control characters are refused. */
    private static final String APART = "\0";

    private final List<Rule> rules;
    private final Familiar familiar;
    private final Set<String> rulesElsewhere;
    private final Memory memory;

    /** What is familiar, as a question has it. */
    private final String world;

    public Examiner(List<Rule> rules, Familiar familiar) {
        this(rules, familiar, Set.of());
    }

    /**
     * @param rulesElsewhere ids of rules that look at more than one piece: exceptions for them are known here, and whether
     *     they are used is told there
     */
    public Examiner(List<Rule> rules, Familiar familiar, Set<String> rulesElsewhere) {
        this(List.copyOf(rules), familiar, Set.copyOf(rulesElsewhere), Memory.NONE);
    }

    private Examiner(List<Rule> rules, Familiar familiar, Set<String> rulesElsewhere, Memory memory) {
        this.rules = rules;
        this.familiar = familiar;
        this.rulesElsewhere = rulesElsewhere;
        this.memory = memory;
        this.world = familiar.listed();
    }

    /** The same with a memory of texts that it has looked at; what it says of them is the same. */
    public Examiner remembering(Memory texts) {
        return new Examiner(rules, familiar, rulesElsewhere, texts);
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
        byte[] remembered = memory.recall(
                question(wording.text(), seen, cast),
                () -> findspots(wording.text(), seen, cast).encode());
        Findspots spots = Findspots.decode(remembered, rules.size());
        Findings findings = new Findings();
        List<Finding> allowed = new ArrayList<>();
        Set<String> used = new HashSet<>();
        for (int number = 0; number < rules.size(); number++) {
            Rule rule = rules.get(number);
            List<Finding> found = new ArrayList<>(spots.typed().get(number).stream()
                    .map(span -> new Finding(wording.at(span), rule.level(), rule.id(), rule.fact(), rule.hint()))
                    .toList());
            if (spots.hidden().get(number)) {
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

    /** All that the places depend on, but for the rules themselves: those are part of the program's version. */
    private byte[] question(String text, Optional<String> seen, Set<String> cast) {
        return Stream.concat(
                        Stream.of(world, text, seen.orElse("")), cast.stream().sorted())
                .collect(Collectors.joining(APART))
                .getBytes(StandardCharsets.UTF_8);
    }

    private Findspots findspots(String text, Optional<String> seen, Set<String> cast) {
        Reading typed = reading(text, cast);
        Optional<Reading> shown = seen.map(words -> reading(words, cast));
        List<List<Span>> places =
                rules.stream().map(rule -> places(rule, typed)).toList();
        List<Boolean> hidden = IntStream.range(0, rules.size())
                .mapToObj(rule -> shown.filter(
                                reading -> places(rules.get(rule), reading).size()
                                        > places.get(rule).size())
                        .isPresent())
                .toList();
        return new Findspots(places, hidden);
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
