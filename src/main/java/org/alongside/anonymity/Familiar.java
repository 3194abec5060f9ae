package org.alongside.anonymity;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.source.Findings;
import org.alongside.source.SourceFolder;
import org.alongside.source.SourceText;
import org.alongside.vocabulary.Facet;
import org.alongside.vocabulary.Term;
import org.alongside.vocabulary.Vocabularies;

/**
 * What everybody may know and a piece may therefore name: the places of the site, its helplines, and the names, numbers
 * and mailboxes in {@code content/vocabulary/familiar.txt}, one a line.
 *
 * @param names in small letters, look-alike characters made the same
 * @param numbers telephone numbers, digits only
 */
public record Familiar(Set<String> names, Set<String> numbers) {

    /** The network's own list, beside its vocabularies. */
    public static final String FILE = "vocabulary/familiar.txt";

    public static final Familiar NOTHING = new Familiar(Set.of(), Set.of());

    /** What is familiar in a site. */
    public static Familiar of(SourceFolder content, Vocabularies vocabularies, Findings findings) {
        Set<String> names = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        Arrays.stream(Facet.values())
                .forEach(facet -> vocabularies.of(facet).terms().stream()
                        .flatMap(Familiar::namesOf)
                        .forEach(name -> add(name, names, numbers)));
        Path own = content.path().resolve(FILE);
        if (Files.exists(own)) {
            var text = content.read(own);
            findings.addAll(text.findings());
            text.value().map(SourceText::text).stream()
                    .flatMap(String::lines)
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> add(line, names, numbers));
        }
        return new Familiar(Set.copyOf(names), Set.copyOf(numbers));
    }

    private static Stream<String> namesOf(Term term) {
        return Stream.concat(
                term.name().byLanguage().values().stream(),
                term.helplines().stream().flatMap(line -> Stream.of(line.name(), line.phone())));
    }

    private static void add(String line, Set<String> names, Set<String> numbers) {
        String digits = line.replaceAll("\\D", "");
        if (digits.length() >= 3 && line.chars().noneMatch(Character::isLetter)) {
            numbers.add(digits);
        } else if (!line.isBlank()) {
            names.add(new String(Folding.of(line)).toLowerCase(Locale.ROOT));
        }
    }

    /** Whether somebody may be told just this. */
    boolean has(String found) {
        return names.contains(new String(Folding.of(found)).toLowerCase(Locale.ROOT));
    }
}
