package org.alongside.manuscript;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import org.alongside.TestSite;
import org.alongside.anonymity.Examiner;
import org.alongside.anonymity.Familiar;
import org.alongside.kept.Memory;
import org.alongside.source.Findings;
import org.alongside.source.SourceFolder;
import org.alongside.vocabulary.VocabularyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StoryReaderTest {

    @Test
    void aMistakeOfOursNamesTheFileThatBroughtItOut(@TempDir Path temporary) {
        TestSite site = TestSite.emptyIn(temporary).withArticle("bench", "Text.");
        SourceFolder content = new SourceFolder(site.folder(), "content");
        StoryReader reader = new StoryReader(
                content,
                content,
                VocabularyReader.read(content, new Findings()),
                new Examiner(List.of(), Familiar.NOTHING),
                Memory.none());
        Path file = content.path().resolve("bench.md");

        assertThatThrownBy(() -> reader.read(unreadable(file)))
                .hasMessageContaining("content/bench.md")
                .hasRootCauseMessage("a mistake");
    }

    /** A path that cannot be used for anything, but has a name. */
    private static Path unreadable(Path file) {
        return (Path) Proxy.newProxyInstance(
                StoryReaderTest.class.getClassLoader(), new Class<?>[] {Path.class}, (path, method, arguments) -> {
                    if (method.getName().equals("toAbsolutePath")) {
                        return file;
                    }
                    throw new IllegalStateException("a mistake");
                });
    }
}
