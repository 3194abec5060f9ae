package org.alongside.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.anonymity.Rule;

/** A row for a rule: a text with {@code ⟦ ⟧} round what is found, and, after {@code @}, the cast. */
final class RuleTable {

    private RuleTable() {}

    static void check(Rule rule, String row) {
        String[] parts = row.split("@", 2);
        Set<String> cast = parts.length == 1
                ? Set.of()
                : Arrays.stream(parts[1].split(";")).map(String::strip).collect(Collectors.toSet());
        MarkedNames marked = MarkedNames.of(parts[0].stripTrailing());

        assertThat(MarkedNames.mark(marked.text(), rule.in(marked.reading(cast))))
                .isEqualTo(MarkedNames.mark(marked.text(), marked.places()));
    }
}
