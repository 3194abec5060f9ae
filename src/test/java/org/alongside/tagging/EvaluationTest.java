package org.alongside.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.alongside.vocabulary.Facet;
import org.junit.jupiter.api.Test;

/**
 * The built-in lexicon keeps what it has reached on texts that were written and labelled without knowing it. The bounds
 * are floors a little below what was measured, not goals.
 */
class EvaluationTest {

    private static final Path DATA = Path.of("src/test/resources/tagging");

    private final Evaluation evaluation = Evaluation.ofThisSite();

    @Test
    void agreesWithPeopleWhoReadOtherTexts() throws IOException {
        JsonNode labelled = new ObjectMapper().readTree(Files.readAllBytes(DATA.resolve("labelled.json")));
        Evaluation.Result result = evaluation.of(labelled);

        assertThat(Evaluation.Result.micro(result.stories())).isGreaterThan(0.62);
        assertThat(Evaluation.Result.micro(result.passages())).isGreaterThan(0.53);
        assertThat(result.evidencePrecision()).isGreaterThan(0.90);
    }

    /** Other senses, negations, needs, intentions, and plain prose: eighty sentences that only sound like it. */
    @Test
    void findsNextToNothingWhereThereIsNothing() throws IOException {
        List<String> fooled = Files.readAllLines(DATA.resolve("nothing.txt")).stream()
                .map(line -> line.substring(line.indexOf('\t') + 1))
                .filter(sentence -> evaluation.lexicon().in(sentence).stream()
                        .anyMatch(shown -> shown.facet() == Facet.PRINCIPLES && Tier.of(shown.weight()) == Tier.STRONG))
                .toList();

        assertThat(fooled).hasSizeLessThanOrEqualTo(2);
    }
}
