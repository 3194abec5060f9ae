package org.alongside.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    static List<String> paragraphs() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/tagging/sentences.txt"));
    }

    /** Each line: a paragraph, a tab, and its sentences with {@code ||} between them. */
    @ParameterizedTest
    @MethodSource("paragraphs")
    void cutsWhereAReaderWould(String line) {
        String[] parts = line.split("\t");
        assertThat(Sentences.of(parts[0])).containsExactly(parts[1].split("\\|\\|"));
    }

    @ParameterizedTest
    @MethodSource("paragraphs")
    void losesNoWord(String line) {
        String paragraph = line.split("\t")[0];
        assertThat(String.join(" ", Sentences.of(paragraph)).replaceAll("\\s+", " "))
                .isEqualTo(paragraph.strip().replaceAll("\\s+", " "));
    }

    @Test
    void nothingHasNoSentences() {
        assertThat(Sentences.of("")).isEmpty();
        assertThat(Sentences.of("   ")).isEmpty();
        assertThat(Sentences.of("?")).containsExactly("?");
    }

    @ParameterizedTest
    @ValueSource(strings = {". ", "She! ", "\tSt.", "(She. "})
    void aHostileParagraphTakesNoLongerThanItIsLong(String words) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Sentences.of(words.repeat(200_000)));
    }
}
