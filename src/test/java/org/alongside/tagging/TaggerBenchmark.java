package org.alongside.tagging;

import java.nio.file.Path;
import org.alongside.Publisher;
import org.alongside.SiteTags;
import org.alongside.source.Findings;
import org.alongside.source.SourceFolder;
import org.alongside.story.Piece;
import org.alongside.vocabulary.VocabularyReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The tags of one story: {@code src/bench/README.md} says how to run it. */
@State(Scope.Benchmark)
public class TaggerBenchmark {

    private final Tagger tagger;
    private final Piece story;

    public TaggerBenchmark() {
        Path site = Path.of("").toAbsolutePath();
        SourceFolder content = new SourceFolder(site, "content");
        tagger = Lexicons.read(content, VocabularyReader.read(content, new Findings()), new Findings());
        SiteTags tags = Publisher.tags(site);
        story = tags.stories().stream()
                .map(tagged -> tagged.story().piece())
                .filter(piece -> piece.slug().equals("after-the-flood"))
                .findFirst()
                .orElseThrow();
    }

    @Benchmark
    public Tags story() {
        return tagger.tags(story);
    }
}
