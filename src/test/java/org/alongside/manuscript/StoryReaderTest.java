package org.alongside.manuscript;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import org.alongside.TestSite;
import org.alongside.anonymity.Examiner;
import org.alongside.anonymity.Familiar;
import org.alongside.anonymity.Rule;
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
                new Examiner(List.of(mistaken()), Familiar.NOTHING),
                Memory.none());
        Path file = content.path().resolve("bench.md");

        assertThatThrownBy(() -> reader.read(file))
                .hasMessageContaining("content/bench.md")
                .hasRootCauseMessage("a mistake");
    }

    private static Rule mistaken() {
        return (Rule) Proxy.newProxyInstance(
                StoryReaderTest.class.getClassLoader(), new Class<?>[] {Rule.class}, (rule, method, arguments) -> {
                    throw new IllegalStateException("a mistake");
                });
    }
}
