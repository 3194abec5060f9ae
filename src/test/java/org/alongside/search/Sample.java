package org.alongside.search;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.alongside.TestStories;
import org.alongside.catalogue.Catalogue;
import org.alongside.clearance.ClearedStory;
import org.alongside.kept.Fingerprint;
import org.alongside.kept.Later;
import org.alongside.kept.Memories;
import org.alongside.source.Findings;
import org.alongside.source.SourceFolder;
import org.alongside.story.Body;
import org.alongside.story.Heading;
import org.alongside.story.Kind;
import org.alongside.story.LinkedHtml;
import org.alongside.story.Passage;
import org.alongside.story.Piece;
import org.alongside.story.Quote;
import org.alongside.story.Themes;
import org.alongside.story.Ties;
import org.alongside.tagging.Tags;
import org.alongside.vocabulary.Facet;
import org.alongside.vocabulary.Language;
import org.alongside.vocabulary.Term;
import org.alongside.vocabulary.Vocabularies;
import org.alongside.vocabulary.VocabularyReader;

/** A piece made of a few texts. */
final class Sample {

    static final Vocabularies VOCABULARIES = VocabularyReader.read(
            new SourceFolder(Path.of("src/test/resources/search").toAbsolutePath(), "content"), new Findings());

    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);

    private final String title;
    private final List<String> texts;
    private String summary = "";
    private Tags tags = Tags.NONE;
    private LocalDate day = DAY;
    private Language language = Language.ENGLISH;
    private Themes themes = TestStories.themes(List.of(), List.of(), Optional.empty());
    private final Set<Integer> quoted = new TreeSet<>();

    private Sample(String title, List<String> texts) {
        this.title = title;
        this.texts = texts;
    }

    static Sample of(String title, String... passages) {
        return new Sample(title, List.of(passages));
    }

    Sample summary(String words) {
        this.summary = words;
        return this;
    }

    Sample tagged(Tags found) {
        this.tags = found;
        return this;
    }

    Sample on(LocalDate date) {
        this.day = date;
        return this;
    }

    Sample in(Language other) {
        this.language = other;
        return this;
    }

    /** The passage with a number is somebody's own words. */
    Sample quoting(int passage) {
        quoted.add(passage);
        return this;
    }

    Sample filedUnder(List<String> principles, List<String> outcomes, String place) {
        themes = TestStories.themes(
                terms(Facet.PRINCIPLES, principles),
                terms(Facet.OUTCOMES, outcomes),
                VOCABULARIES.of(Facet.PLACES).find(place));
        return this;
    }

    private static List<Term> terms(Facet facet, List<String> ids) {
        return ids.stream()
                .map(id -> VOCABULARIES.of(facet).find(id).orElseThrow())
                .toList();
    }

    ClearedStory cleared(String slug) {
        List<Passage> passages = new ArrayList<>();
        List<Quote> quotes = new ArrayList<>();
        int words = 0;
        for (String text : texts) {
            Passage passage = new Passage("p" + (passages.size() + 1), text);
            passages.add(passage);
            words += text.split(" ").length;
            if (quoted.contains(passages.size())) {
                quotes.add(new Quote(passage.id(), text, "Mair"));
            }
        }
        Body body = new Body(
                Fingerprint.of(passages.toString()),
                Later.held(new LinkedHtml("")),
                passages,
                quotes,
                List.of(),
                List.of(),
                List.of(),
                words);
        Piece piece = new Piece(
                Kind.STORY,
                language,
                slug,
                new Heading(title, summary, day, Optional.empty(), Optional.empty()),
                themes,
                List.of(),
                false,
                new Ties(Optional.empty(), List.of(), Optional.empty(), Optional.empty()),
                Optional.empty(),
                List.of(),
                List.of(),
                body);
        return TestStories.cleared(piece, tags);
    }

    /** Cleared, each a day older than the one before and named by its place, so that they are indexed in this order. */
    static List<ClearedStory> cleared(List<Sample> samples) {
        List<ClearedStory> stories = new ArrayList<>();
        for (Sample sample : samples) {
            stories.add(sample.on(sample.day.minusDays(stories.size())).cleared("piece-" + stories.size()));
        }
        return stories;
    }

    static SearchIndex index(List<ClearedStory> stories, int parts) {
        Catalogue catalogue = Catalogue.of(stories, VOCABULARIES);
        Language language =
                stories.isEmpty() ? Language.DEFAULT : stories.get(0).piece().language();
        return SearchIndex.of(catalogue.edition(language).orElseThrow(), VOCABULARIES, Memories.none(), parts);
    }

    static SearchIndex index(Sample... samples) {
        return index(cleared(List.of(samples)), 1);
    }

    @Override
    public String toString() {
        return title + " / " + summary + " / " + texts;
    }
}
