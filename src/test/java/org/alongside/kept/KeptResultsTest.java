package org.alongside.kept;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KeptResultsTest {

    private static final byte[] VERSION = "one version".getBytes(UTF_8);

    @TempDir
    Path folder;

    private Path file;
    private final AtomicInteger worked = new AtomicInteger();

    @BeforeEach
    void keepSomething() {
        file = folder.resolve(".site.kept");
        KeptResults kept = KeptResults.open(file, VERSION);
        IntStream.range(0, 100).forEach(i -> ask(kept, "question " + i));
        kept.save();
        worked.set(0);
    }

    private String ask(KeptResults kept, String question) {
        byte[] result = kept.recall(question.getBytes(UTF_8), () -> {
            worked.incrementAndGet();
            return ("result of " + question).getBytes(UTF_8);
        });
        return new String(result, UTF_8);
    }

    @Test
    void whatWasAskedBeforeIsNotWorkedOutAgain() {
        KeptResults kept = KeptResults.open(file, VERSION);

        assertThat(ask(kept, "question 7")).isEqualTo("result of question 7");
        assertThat(worked).hasValue(0);
    }

    @Test
    void whatIsNewIsWorkedOut() {
        assertThat(ask(KeptResults.open(file, VERSION), "question 100")).isEqualTo("result of question 100");
        assertThat(worked).hasValue(1);
    }

    @Test
    void whatIsNotAskedForIsForgotten() {
        KeptResults kept = KeptResults.open(file, VERSION);
        ask(kept, "question 1");
        kept.save();

        ask(KeptResults.open(file, VERSION), "question 2");
        assertThat(worked).hasValue(1);
    }

    @Test
    void anotherVersionKnowsNothing() {
        ask(KeptResults.open(file, "another one".getBytes(UTF_8)), "question 1");
        assertThat(worked).hasValue(1);
    }

    @Test
    void aFileThatWasCutOffAnywhereKnowsNothing() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        for (int length = 0; length < bytes.length; length += 7) {
            Files.write(file, Arrays.copyOf(bytes, length));
            worked.set(0);

            assertThat(ask(KeptResults.open(file, VERSION), "question 1")).isEqualTo("result of question 1");
            assertThat(worked).as("cut off after %d bytes", length).hasValue(1);
        }
    }

    @Test
    void aFileWithOneWrongBitKnowsNothing() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        for (int at = 0; at < bytes.length; at += 11) {
            byte[] damaged = bytes.clone();
            damaged[at] ^= 4;
            Files.write(file, damaged);
            worked.set(0);

            assertThat(ask(KeptResults.open(file, VERSION), "question 1")).isEqualTo("result of question 1");
            assertThat(worked).as("a wrong bit in byte %d", at).hasValue(1);
        }
    }

    @Test
    void aFolderInItsPlaceKnowsNothing() throws IOException {
        Files.delete(file);
        Files.createDirectory(file);

        assertThat(ask(KeptResults.open(file, VERSION), "question 1")).isEqualTo("result of question 1");
    }

    @Test
    void nothingIsWrittenIfNothingIsNew() throws IOException {
        var before = Files.getLastModifiedTime(file);
        KeptResults kept = KeptResults.open(file, VERSION);
        IntStream.range(0, 100).forEach(i -> ask(kept, "question " + i));
        kept.save();

        assertThat(Files.getLastModifiedTime(file)).isEqualTo(before);
    }

    @Test
    void thisProgramIsAlwaysTheSameVersion() {
        assertThat(ProgramVersion.digest()).hasSize(32).isEqualTo(ProgramVersion.digest());
    }
}
