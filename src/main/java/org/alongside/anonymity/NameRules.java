package org.alongside.anonymity;

import java.util.List;

/** The rules about the names of people. */
public final class NameRules {

    private NameRules() {}

    public static List<Rule> all() {
        return List.of(new TitleSurnameRule(), new NameRule(), new NameSlipRule());
    }
}
