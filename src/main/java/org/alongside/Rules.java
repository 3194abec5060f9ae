package org.alongside;

import java.util.List;
import java.util.stream.Stream;
import org.alongside.anonymity.Rule;
import org.alongside.identifier.FormatRules;
import org.alongside.name.NameRules;

/** Every rule that a piece is held against. */
final class Rules {

    private Rules() {}

    static List<Rule> all() {
        return Stream.concat(FormatRules.all().stream(), NameRules.all().stream())
                .toList();
    }
}
