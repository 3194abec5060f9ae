package org.alongside.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can change without leaving a trace is not settled. */
final class SurroundingsTest {

    @TempDir
    Path folder;

    private Path written() throws IOException {
        return Files.writeString(folder.resolve("bench.md"), "It stood there.");
    }

    @Test
    void filesThatWereReadAreSettled() throws IOException {
        assertThat(Surroundings.byContent().with(written()).isSettled()).isTrue();
        assertThat(Surroundings.byContent().with(folder.resolve("missing")).isSettled())
                .isTrue();
    }

    @Test
    void filesThatWereWrittenJustNowAreNotByTheirStates() throws IOException {
        assertThat(Surroundings.byState().with(written()).isSettled()).isFalse();
    }

    @Test
    void aFileThatCannotBeReadNeverIs() {
        Path unreadable = Path.of("/proc/self/mem");
        assumeTrue(Files.exists(unreadable), "there is no such file on this system");

        Surroundings seen = Surroundings.byContent().with(unreadable);

        assertThat(seen.isSettled()).isFalse();
        assertThat(Surroundings.byContent().with(unreadable).all()).isNotEqualTo(seen.all());
    }
}
