package org.alongside.across;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.alongside.anonymity.Allowance;
import org.alongside.source.Finding;
import org.alongside.source.Findings;
import org.alongside.story.Anonymity;
import org.alongside.story.Story;

/** The reviewed exceptions of all stories, and which of them let something stand. */
final class Exceptions {

    private record Use(String rule, int story) {}

    private final List<Story> stories;
    private final Set<Use> given = new HashSet<>();
    private final Set<Use> used = new HashSet<>();

    Exceptions(List<Story> stories) {
        this.stories = stories;
        for (int i = 0; i < stories.size(); i++) {
            for (Allowance allowance : allowancesOf(stories.get(i))) {
                if (isAnswered(allowance, stories.get(i))) {
                    given.add(new Use(allowance.rule().value(), i));
                }
            }
        }
    }

    /** Whether a story may do what a rule has found. To be asked only then: the exception counts as used. */
    boolean allows(String rule, int story) {
        Use use = new Use(rule, story);
        boolean allowed = !given.isEmpty() && given.contains(use);
        if (allowed) {
            used.add(use);
        }
        return allowed;
    }

    /** Exceptions for a rule that let nothing stand. That nobody answers for one is told where the story is examined. */
    List<Finding> unused(String rule) {
        Findings findings = new Findings();
        for (Use use : given) {
            if (use.rule().equals(rule) && !used.contains(use)) {
                allowancesOf(stories.get(use.story())).stream()
                        .filter(allowance -> allowance.rule().value().equals(rule))
                        .forEach(allowance -> findings.warning(
                                allowance.rule().at(),
                                "anonymity.allow-unused",
                                "the rule finds nothing here",
                                "take the exception out"));
            }
        }
        return findings.sorted();
    }

    private static List<Allowance> allowancesOf(Story story) {
        return story.standing().anonymity().map(Anonymity::allowed).orElse(List.of());
    }

    private static boolean isAnswered(Allowance allowance, Story story) {
        return allowance
                .by()
                .or(() -> story.standing().anonymity().flatMap(Anonymity::checkedBy))
                .isPresent();
    }
}
