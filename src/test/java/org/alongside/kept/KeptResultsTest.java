package org.alongside.kept;

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

    private static final Fingerprint VERSION = Fingerprint.of("one version");

    private record Answer(String text) {}

    private static final Form<Answer> FORM = new Forms().of(Answer.class);

    @TempDir
    Path folder;

    private Path file;
    private final AtomicInteger worked = new AtomicInteger();

    @BeforeEach
    void keepSomething() {
        file = folder.resolve(".site.kept");
        try (KeptResults kept = open()) {
            IntStream.range(0, 100).forEach(i -> ask(kept, "question " + i));
            kept.save();
        }
        worked.set(0);
    }

    private KeptResults open() {
        return KeptResults.open(file, VERSION);
    }

    private String ask(KeptResults kept, String question) {
        return kept.of("texts", FORM)
                .recall(Fingerprint.of(question), () -> {
                    worked.incrementAndGet();
                    return new Answer("result of " + question);
                })
                .text();
    }

    private String askOnce(String question) {
        try (KeptResults kept = open()) {
            return ask(kept, question);
        }
    }

    @Test
    void whatWasAskedBeforeIsNotWorkedOutAgain() {
        assertThat(askOnce("question 7")).isEqualTo("result of question 7");
        assertThat(worked).hasValue(0);
    }

    @Test
    void whatIsNewIsWorkedOut() {
        assertThat(askOnce("question 100")).isEqualTo("result of question 100");
        assertThat(worked).hasValue(1);
    }

    @Test
    void theSameQuestionOfOtherWorkIsAnotherOne() {
        try (KeptResults kept = open()) {
            Answer answer = kept.of("other", FORM).recall(Fingerprint.of("question 1"), () -> new Answer("other"));
            assertThat(answer.text()).isEqualTo("other");
        }
    }

    @Test
    void whatIsNotAskedForIsForgotten() {
        try (KeptResults kept = open()) {
            ask(kept, "question 1");
            kept.save();
        }

        askOnce("question 1");
        assertThat(worked).hasValue(0);
        askOnce("question 2");
        assertThat(worked).hasValue(1);
    }

    @Test
    void oldAndNewResultsAreKeptTogether() {
        try (KeptResults kept = open()) {
            IntStream.range(0, 100).filter(i -> i % 7 != 0).forEach(i -> ask(kept, "question " + i));
            IntStream.range(200, 220).forEach(i -> ask(kept, "question " + i));
            kept.save();
        }
        worked.set(0);
        try (KeptResults kept = open()) {
            IntStream.range(0, 100)
                    .filter(i -> i % 7 != 0)
                    .forEach(i -> assertThat(ask(kept, "question " + i)).isEqualTo("result of question " + i));
            IntStream.range(200, 220)
                    .forEach(i -> assertThat(ask(kept, "question " + i)).isEqualTo("result of question " + i));
        }
        assertThat(worked).hasValue(0);
    }

    private record Text(Later<String> words) {}

    private static final Form<Text> LONG = new Forms().of(Text.class);

    private static Text text(Memory<Text> memory) {
        return memory.recall(Fingerprint.of("long text"), () -> new Text(Later.held("many words")));
    }

    @Test
    void whatIsReadLaterIsThereAtOnceAndInTheNextBake() {
        for (int bake = 0; bake < 2; bake++) {
            try (KeptResults kept = open()) {
                Later<String> words = text(kept.of("long", LONG)).words();
                assertThat(words.get()).isEqualTo("many words");
                assertThat(words.get()).isEqualTo("many words");
                kept.save();
            }
        }
    }

    @Test
    void whatIsHeldOutlivesTheResults() {
        Later<String> words;
        try (KeptResults kept = open()) {
            words = text(kept.held("long", LONG)).words();
        }
        assertThat(words.get()).isEqualTo("many words");
    }

    @Test
    void withoutSavingNothingIsKept() throws IOException {
        byte[] before = Files.readAllBytes(file);
        askOnce("question 100");

        assertThat(file).hasBinaryContent(before);
        assertThat(folder.resolve(".site.kept.next")).doesNotExist();
    }

    @Test
    void anotherVersionKnowsNothing() {
        try (KeptResults kept = KeptResults.open(file, Fingerprint.of("another version"))) {
            ask(kept, "question 1");
        }
        assertThat(worked).hasValue(1);
    }

    @Test
    void aFileThatWasCutOffAnywhereKnowsNothing() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        for (int length = 0; length < bytes.length; length += 7) {
            Files.write(file, Arrays.copyOf(bytes, length));
            worked.set(0);

            assertThat(askOnce("question 1")).isEqualTo("result of question 1");
            assertThat(worked).as("cut off after %d bytes", length).hasValue(1);
        }
    }

    @Test
    void aWrongBitMakesNoResultWrong() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        for (int at = 0; at < bytes.length; at += 11) {
            byte[] damaged = bytes.clone();
            damaged[at] ^= 4;
            Files.write(file, damaged);
            try (KeptResults kept = open()) {
                IntStream.range(0, 100)
                        .forEach(i -> assertThat(ask(kept, "question " + i)).isEqualTo("result of question " + i));
            }
        }
        assertThat(worked.get()).as("what was damaged").isGreaterThan(bytes.length / 11 - 1);
    }

    @Test
    void aFolderInItsPlaceKnowsNothing() throws IOException {
        Files.delete(file);
        Files.createDirectory(file);

        assertThat(askOnce("question 1")).isEqualTo("result of question 1");
    }

    @Test
    void nothingIsWrittenIfNothingIsNew() throws IOException {
        var before = Files.getLastModifiedTime(file);
        try (KeptResults kept = open()) {
            IntStream.range(0, 100).forEach(i -> ask(kept, "question " + i));
            kept.save();
        }

        assertThat(Files.getLastModifiedTime(file)).isEqualTo(before);
    }
}
