package org.alongside.audit;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.kept.Fingerprint;
import org.alongside.kept.Surroundings;

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

    /**
     * Tells these from any others: two audits for the same say the same of the same file.
     *
     * @param files of the site, of which pages matter: addresses may lead to them
     */
    public Fingerprint fingerprint(Set<String> files) {
        Surroundings surroundings =
                Surroundings.byContent().with(host).with(names.state().digits());
        secrets().forEach(surroundings::with);
        surroundings.with("may stand there");
        declared.stream().sorted().forEach(surroundings::with);
        surroundings.with("files");
        files.stream().filter(file -> file.endsWith(Addresses.PAGE)).sorted().forEach(surroundings::with);
        return surroundings.all();
    }

    private Stream<String> secrets() {
        return all.stream()
                .map(secret -> secret.form() + "\0" + secret.what() + "\0" + secret.text() + "\0"
                        + new TreeSet<>(secret.mayStandIn()));
    }
}
