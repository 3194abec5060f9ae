package org.alongside.audit;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** Phrases, but for those that stand in certain texts: what a person has cleared gives nothing away. */
    public static List<Secret> unsaid(List<Secret> phrases, List<String> texts) {
        if (phrases.isEmpty()) {
            return phrases;
        }
        Search search = new Search(phrases, new Addresses(Set.of(), ""));
        Set<Secret> said = texts.parallelStream()
                .map(text -> search.standingIn(View.of(text)))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        return phrases.stream().filter(phrase -> !said.contains(phrase)).toList();
    }

    /** How {@link #declared} writes an identifier. */
    public static String plain(String identifier) {
        return Fold.of(identifier).replace(" ", "");
    }
}
