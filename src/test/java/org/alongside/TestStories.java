package org.alongside;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.anonymity.Examination;
import org.alongside.clearance.ClearedStory;
import org.alongside.clearance.Gate;
import org.alongside.kept.Fingerprint;
import org.alongside.kept.Later;
import org.alongside.source.Location;
import org.alongside.story.Anonymity;
import org.alongside.story.Body;
import org.alongside.story.Consent;
import org.alongside.story.Heading;
import org.alongside.story.Kind;
import org.alongside.story.LinkedHtml;
import org.alongside.story.Piece;
import org.alongside.story.Standing;
import org.alongside.story.Status;
import org.alongside.story.Story;
import org.alongside.story.Themes;
import org.alongside.story.Ties;
import org.alongside.tagging.TaggedStory;
import org.alongside.tagging.Tags;
import org.alongside.vocabulary.Language;
import org.alongside.vocabulary.Term;
import org.alongside.vocabulary.Words;

/** Stories with next to nothing in them. */
public final class TestStories {

    private static final Body NO_BODY = new Body(
            Fingerprint.of(""),
            Later.held(new LinkedHtml("")),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            0);

    private static final Examination NOTHING_FOUND = new Examination("0123456789abcdef", List.of(), List.of());

    private static final Location HERE = Location.startOf("content/a.md");
    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

    /** For the web, and without an end. */
    public static final Consent CONSENT = new Consent("A-1", LONG_AGO, List.of("web"), Optional.empty(), HERE);

    /** By a person who has read the words in which nothing was found. */
    public static final Anonymity CHECKED = new Anonymity(
            true, false, Optional.of("MH"), Optional.of(LONG_AGO), Optional.of(NOTHING_FOUND.hash()), List.of(), HERE);

    private TestStories() {}

    public static Themes themes(List<Term> principles, List<Term> outcomes, Optional<Term> place) {
        return new Themes(place, Optional.empty(), principles, List.of(), outcomes, List.of(), List.of());
    }

    public static Term term(String id) {
        return new Term(id, 1, Words.NONE, Words.NONE, List.of(), Optional.empty(), List.of());
    }

    public static Story story(
            String slug, LocalDate date, Themes themes, Status status, Optional<LocalDate> publishOn) {
        Piece piece = new Piece(
                Kind.STORY,
                Language.ENGLISH,
                slug,
                new Heading(slug, slug, date, Optional.empty(), Optional.empty()),
                themes,
                List.of(),
                false,
                new Ties(Optional.empty(), List.of(), Optional.empty(), Optional.empty()),
                Optional.empty(),
                List.of(),
                List.of(),
                NO_BODY);
        Standing standing = new Standing(status, publishOn, Optional.of(CONSENT), Optional.of(CHECKED));
        return new Story(piece, standing, NOTHING_FOUND, Location.startOf("content/" + slug + ".md"));
    }

    /** A story in whose words nothing was found. */
    public static TaggedStory untagged(Story story) {
        return new TaggedStory(story, Tags.NONE);
    }

    public static ClearedStory cleared(String slug, LocalDate date, Themes themes) {
        Story story = story(slug, date, themes, Status.PUBLISHED, Optional.empty());
        return Gate.decide(List.of(untagged(story)), date, Set.of()).cleared().get(0);
    }

    /** A piece that has passed the gate. */
    public static ClearedStory cleared(Piece piece, Tags tags) {
        Standing standing =
                new Standing(Status.PUBLISHED, Optional.empty(), Optional.of(CONSENT), Optional.of(CHECKED));
        Story story = new Story(piece, standing, NOTHING_FOUND, Location.startOf("content/" + piece.slug() + ".md"));
        return Gate.decide(
                        List.of(new TaggedStory(story, tags)), piece.heading().date(), Set.of())
                .cleared()
                .get(0);
    }
}
