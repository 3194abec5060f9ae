package org.alongside.name;

import java.util.List;
import org.alongside.anonymity.Rule;

/** The rules about the names of people. */
public final class NameRules {

    private NameRules() {}

    public static List<Rule> all() {
        return List.of(new TitleSurnameRule(), new NameRule(), new NameSlipRule());
    }
}
