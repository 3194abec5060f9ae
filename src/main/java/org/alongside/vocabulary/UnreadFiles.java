package org.alongside.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alongside.source.Findings;
import org.alongside.source.Location;
import org.alongside.source.SourceFolder;
import org.alongside.source.Suggestion;

/** Files beside the vocabularies that nothing reads: most likely a vocabulary with a slip in its name. */
final class UnreadFiles {

    private static final List<String> VOCABULARIES =
            Arrays.stream(Facet.values()).map(UnreadFiles::nameOf).toList();

    /** Pieces, which may lie anywhere, the word lists of taggers, and what editors and systems leave behind. */
    private static final Pattern OTHERS =
            Pattern.compile("(?i).*\\.(md|markdown)|lexicon-.*\\.txt|familiar\\.txt|\\..*|.*~");

    private UnreadFiles() {}

    static String nameOf(Facet facet) {
        return facet.plural() + ".yaml";
    }

    static void warn(SourceFolder content, Path folder, Findings findings) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(Files::isRegularFile).sorted().forEach(file -> check(content, file, findings));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(SourceFolder content, Path file, Findings findings) {
        String name = String.valueOf(file.getFileName());
        if (!VOCABULARIES.contains(name) && !OTHERS.matcher(name).matches()) {
            findings.warning(
                    Location.startOf(content.nameOf(file)),
                    "vocabulary.file",
                    "nothing reads this file",
                    Suggestion.hint(name, VOCABULARIES));
        }
    }
}
