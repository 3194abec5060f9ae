package org.alongside.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists stay readable: sorted, without doubles, and in agreement. */
class NameListsTest {

    private static final Path LISTS = Path.of("src/main/resources/org/alongside/name");

    private static List<String> lines(String file) throws IOException {
        return Files.readAllLines(LISTS.resolve(file)).stream()
                .filter(line -> !line.isEmpty() && !line.startsWith("#") && !line.startsWith("["))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"first-names.txt", "surnames.txt", "ordinary-words.txt"})
    void isSorted(String file) throws IOException {
        assertThat(lines(file)).extracting(Letters::plain).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void everyAmbiguousNameIsAFirstName() throws IOException {
        assertThat(lines("ambiguous-names.txt"))
                .allMatch(name -> NameLists.isFirstName(Letters.plain(name)))
                .doesNotHaveDuplicates();
    }

    @Test
    void namesThatAreWordsAreAmbiguous() throws IOException {
        List<String> ordinary = lines("ordinary-words.txt");
        assertThat(lines("first-names.txt"))
                .filteredOn(name -> ordinary.contains(Letters.plain(name)))
                .filteredOn(name -> NameLists.sense(Letters.plain(name)) == NameLists.Sense.NAME)
                .containsExactlyInAnyOrder("Derrick", "Maria", "Martin", "Peter");
    }
}
