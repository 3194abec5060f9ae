package org.alongside.audit;

import java.util.List;
import java.util.Set;

/**
 * What the finished site is searched for.
 *
 * @param all what must not be in it
 * @param names the private list of real names
 * @param declared identifiers that may stand on the site though a rule knows them, such as the contact address and the
 *     numbers of helplines: their letters and digits, folded
 * @param host where the site will be, without a slash at its end
 */
public record Secrets(List<Secret> all, RealNames names, Set<String> declared, String host) {

    /** How {@link #declared} writes an identifier. */
    public static String plain(String identifier) {
        return Fold.of(identifier).replace(" ", "");
    }
}
