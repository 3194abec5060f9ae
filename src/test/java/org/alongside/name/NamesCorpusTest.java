package org.alongside.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.alongside.anonymity.Span;
import org.junit.jupiter.api.Test;

/** How many names in {@code names.txt} the rules find together, and how often they find one where there is none. */
class NamesCorpusTest {

    private static final double RECALL = 0.92;
    private static final double FALSE_BLOCKS = 0.03;

    private final List<String> missed = new ArrayList<>();
    private final List<String> falseBlocks = new ArrayList<>();

    private int names;
    private int innocent;

    @Test
    void findsNamesAndLittleElse() throws IOException {
        for (String line : Files.readAllLines(Path.of("src/test/resources/anonymity/names.txt"))) {
            if (!line.startsWith("#")) {
                judge(line.split("\t"));
            }
        }

        double recall = 1 - (double) missed.size() / names;
        double wrong = (double) falseBlocks.size() / innocent;
        System.out.printf("names: %d of %d found (%.3f)%n", names - missed.size(), names, recall);
        System.out.printf("innocent: %d of %d blocked (%.3f)%n", falseBlocks.size(), innocent, wrong);
        missed.forEach(sentence -> System.out.println("missed: " + sentence));
        falseBlocks.forEach(sentence -> System.out.println("blocked: " + sentence));
        assertThat(recall).isGreaterThanOrEqualTo(RECALL);
        assertThat(wrong).isLessThanOrEqualTo(FALSE_BLOCKS);
    }

    private void judge(String[] parts) {
        MarkedNames marked = MarkedNames.of(parts[1]);
        Set<String> cast = parts.length > 2 ? Set.of(parts[2].split(";")) : Set.of();
        List<Span> found = NameRules.all().stream()
                .flatMap(rule -> rule.in(marked.reading(cast)).stream())
                .sorted(Comparator.comparingInt(Span::start))
                .toList();
        for (Span place : marked.places()) {
            names++;
            if (found.stream().noneMatch(span -> overlap(span, place))) {
                missed.add(parts[1]);
            }
        }
        innocent += parts[0].equals("-") ? 1 : 0;
        if (found.stream().anyMatch(span -> marked.places().stream().noneMatch(place -> overlap(span, place)))) {
            falseBlocks.add(MarkedNames.mark(marked.text(), found));
        }
    }

    private static boolean overlap(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }
}
