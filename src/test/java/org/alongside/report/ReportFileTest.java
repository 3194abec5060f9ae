package org.alongside.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.alongside.site.UnusableFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReportFileTest {

    @TempDir
    Path folder;

    @Test
    void theFoldersOnTheWayAreMade() throws IOException {
        Path file = folder.resolve("deep/down/findings.html");
        ReportFile.write(file, "ŵ");

        assertThat(Files.readString(file)).isEqualTo("ŵ");
    }

    /** A reader who has the old report open keeps it: another file has taken its place, and it was not written over. */
    @Test
    void theOldReportIsReplacedAndNotWrittenOver() throws IOException {
        Path file = Files.writeString(folder.resolve("findings.html"), "the old report");
        Path held = Files.createLink(folder.resolve("held"), file);

        ReportFile.write(file, "new");

        assertThat(Files.readString(held)).isEqualTo("the old report");
        assertThat(Files.readString(file)).isEqualTo("new");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("findings.html", "held");
    }

    @Test
    void aFolderOfThatNameIsLeftAlone() throws IOException {
        Path file = Files.createDirectory(folder.resolve("findings.html"));

        assertThatThrownBy(() -> ReportFile.write(file, "new"))
                .isInstanceOf(UnusableFolder.class)
                .hasMessage("The report cannot be written to " + file + ": that is not a file.");
        assertThat(file).isEmptyDirectory();
    }

    @Test
    void whatCannotBeWrittenIsSaidInPlainWordsAndLeavesNothingBehind() throws IOException {
        Path notAFolder = Files.writeString(folder.resolve("file"), "");
        Path file = notAFolder.resolve("findings.html");

        assertThatThrownBy(() -> ReportFile.write(file, "new"))
                .isInstanceOf(UnusableFolder.class)
                .hasMessage("The report cannot be written to " + file + ". Check the folder and its permissions.");
        assertThat(folder.toFile().list()).containsExactly("file");
    }
}
