package org.alongside.tagging;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.alongside.Publisher;
import org.alongside.SiteTags;
import org.alongside.source.Findings;
import org.alongside.source.SourceFolder;
import org.alongside.story.Story;
import org.alongside.vocabulary.Vocabularies;
import org.alongside.vocabulary.VocabularyReader;

/** How long tagging takes, on one thread: {@code src/bench/README.md} says how to run it. */
public final class TaggingSpeed {

    private static final int ROUNDS = 5;

    private TaggingSpeed() {}

    public static void main(String[] args) {
        Path site = Path.of(args[0]).toAbsolutePath();
        SiteTags tags = Publisher.tags(site);
        List<Story> stories = tags.stories().stream().map(TaggedStory::story).toList();
        long words = stories.stream()
                .mapToLong(story -> story.piece().body().words())
                .sum();

        SourceFolder content = new SourceFolder(site, "content");
        Vocabularies vocabularies = VocabularyReader.read(content, new Findings());
        long start = System.nanoTime();
        Tagger tagger = Lexicons.read(content, vocabularies, new Findings());
        System.out.printf(Locale.ROOT, "lexicon read, warm: %.0f ms%n", (System.nanoTime() - start) / 1e6);

        for (int round = 1; round <= ROUNDS; round++) {
            long begin = System.nanoTime();
            long found = stories.stream()
                    .map(story -> tagger.tags(story.piece()))
                    .mapToLong(tag -> tag.principles().size())
                    .sum();
            double seconds = (System.nanoTime() - begin) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "round %d: %d stories, %d words, %d tags in %.2f s: %.3f ms for 600 words%n",
                    round,
                    stories.size(),
                    words,
                    found,
                    seconds,
                    seconds * 1000 * 600 / words);
        }
    }
}
