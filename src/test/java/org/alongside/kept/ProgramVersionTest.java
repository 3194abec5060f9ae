package org.alongside.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProgramVersionTest {

    @TempDir
    Path folder;

    private Path jar(String name, String comment, String word) throws IOException {
        Path jar = folder.resolve(name);
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.setComment(comment);
            ZipEntry entry = new ZipEntry("org/alongside/name/names.txt");
            entry.setTime(0);
            zip.putNextEntry(entry);
            zip.write(word.getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }

    @Test
    void oneLetterOfAWordListMakesAnotherProgram() throws IOException {
        Fingerprint version = ProgramVersion.of(jar("one.jar", "", "Rhiannon"));

        assertThat(ProgramVersion.of(jar("same.jar", "", "Rhiannon"))).isEqualTo(version);
        assertThat(ProgramVersion.of(jar("other.jar", "", "Rhianwen"))).isNotEqualTo(version);
    }

    @Test
    void aJarThatEndsInAnotherWayIsReadWhole() throws IOException {
        Fingerprint version = ProgramVersion.of(jar("one.jar", "a comment at the end", "Rhiannon"));

        assertThat(ProgramVersion.of(jar("other.jar", "a comment at the end", "Rhianwen")))
                .isNotEqualTo(version);
    }

    @Test
    void soDoesOneInAFolder() throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes/org/alongside"));
        Path theme = Files.createDirectories(folder.resolve("classes/theme/templates"));
        Files.writeString(classes.resolve("names.txt"), "Rhiannon");
        Path page = Files.writeString(theme.resolve("page.ftlh"), "one");
        Fingerprint version = ProgramVersion.of(folder.resolve("classes"));

        Files.writeString(page, "two");
        assertThat(ProgramVersion.of(folder.resolve("classes"))).isNotEqualTo(version);
    }
}
