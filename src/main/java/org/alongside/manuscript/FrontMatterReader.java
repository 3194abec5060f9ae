package org.alongside.manuscript;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alongside.anonymity.Allowance;
import org.alongside.source.Findings;
import org.alongside.source.Located;
import org.alongside.source.Location;
import org.alongside.story.Anonymity;
import org.alongside.story.Citation;
import org.alongside.story.Clip;
import org.alongside.story.Consent;
import org.alongside.story.Event;
import org.alongside.story.Heading;
import org.alongside.story.Image;
import org.alongside.story.MediaFile;
import org.alongside.story.MediaType.Sort;
import org.alongside.story.Person;
import org.alongside.story.Standing;
import org.alongside.story.Status;
import org.alongside.story.Themes;
import org.alongside.story.Ties;
import org.alongside.vocabulary.Facet;
import org.alongside.vocabulary.Term;
import org.alongside.vocabulary.Vocabularies;
import org.alongside.yaml.Values;

/**
 * Turns a header of the right shape into types. What a shape cannot say is checked here: that files are there and that
 * pictures and sound have words.
 */
final class FrontMatterReader {

    private final Vocabularies vocabularies;
    private final MediaFiles media;
    private final Path file;
    private final Findings findings;

    FrontMatterReader(Vocabularies vocabularies, MediaFiles media, Path file, Findings findings) {
        this.vocabularies = vocabularies;
        this.media = media;
        this.file = file;
        this.findings = findings;
    }

    Heading heading(Values header) {
        return new Heading(
                header.text("title"),
                header.text("summary"),
                header.date("date"),
                header.maybeDate("updated"),
                header.maybe("image", this::image).flatMap(image -> image));
    }

    private Optional<Image> image(Values image) {
        String alt = image.maybeText("alt").orElse("");
        boolean decorative = image.flag("decorative");
        if (alt.isBlank() && !decorative) {
            findings.error(
                    image.at("alt"),
                    "image.alt",
                    "an image without words for those who do not see it",
                    "describe it in `alt`, or say `decorative: true`");
        }
        return file(image, "file", Sort.PICTURE)
                .map(found -> new Image(found, alt, image.maybeText("credit").orElse("")));
    }

    Themes themes(Values header) {
        return new Themes(
                term(header, "place", Facet.PLACES),
                term(header, "introduced-by", Facet.INTRODUCTIONS),
                terms(header, "principles", Facet.PRINCIPLES),
                terms(header, "principles-rejected", Facet.PRINCIPLES),
                terms(header, "outcomes", Facet.OUTCOMES),
                terms(header, "levels", Facet.LEVELS),
                terms(header, "content-notes", Facet.CONTENT_NOTES));
    }

    private Optional<Term> term(Values header, String field, Facet facet) {
        return header.maybeText(field).flatMap(vocabularies.of(facet)::find);
    }

    private List<Term> terms(Values header, String field, Facet facet) {
        return header.texts(field).stream()
                .flatMap(id -> vocabularies.of(facet).find(id.value()).stream())
                .distinct()
                .toList();
    }

    List<Person> cast(Values header) {
        return header.each(
                "cast",
                person -> new Person(
                        person.text("name"),
                        Person.Role.valueOf(person.text("role").toUpperCase(Locale.ROOT)),
                        person.text("name-is").equals("own-with-consent")));
    }

    Standing standing(Values header, List<Person> cast) {
        header.maybe("anonymity", anonymity -> anonymity)
                .filter(anonymity -> cast.stream().anyMatch(person -> !person.ownName()))
                .ifPresent(this::warnOfNamesUnchanged);
        return new Standing(
                Status.of(header.text("status")).orElseThrow(),
                header.maybeDate("publish-on"),
                header.maybe("consent", FrontMatterReader::consent),
                header.maybe("anonymity", FrontMatterReader::anonymity));
    }

    /** Readers are told what the cast says, so the papers should not say otherwise. */
    private void warnOfNamesUnchanged(Values anonymity) {
        anonymity
                .located("names-changed")
                .filter(answer -> answer.value().equals("false"))
                .ifPresent(answer -> findings.warning(
                        answer.at(),
                        "anonymity.names-changed",
                        "the cast has a changed name, and the page says so",
                        "write true, or `name-is: own-with-consent` in `cast`"));
    }

    private static Consent consent(Values consent) {
        return new Consent(
                consent.text("reference"),
                consent.date("given"),
                consent.texts("uses").stream().map(Located::value).toList(),
                consent.maybeDate("review-by"),
                consent.mapping().at());
    }

    private static Anonymity anonymity(Values anonymity) {
        return new Anonymity(
                anonymity.flag("names-changed"),
                anonymity.flag("details-changed"),
                anonymity.maybeText("checked-by"),
                anonymity.maybeDate("checked-on"),
                anonymity.maybeText("checked-text"),
                anonymity.each(
                        "allow",
                        allow -> new Allowance(
                                allow.located("rule").orElseThrow(), allow.text("reason"), allow.maybeText("by"))),
                anonymity.mapping().at());
    }

    Ties ties(Values header) {
        return new Ties(
                header.located("series"),
                header.texts("stories"),
                header.located("translation-of"),
                header.located("easy-read-of"));
    }

    Optional<Event> event(Values header) {
        return header.maybe(
                "event", event -> new Event(event.text("title"), event.maybeDate("date"), event.maybeText("place")));
    }

    List<Citation> sources(Values header) {
        return header.each(
                "sources",
                source -> new Citation(
                        source.text("title"),
                        source.maybeText("publisher"),
                        source.maybeDate("date"),
                        source.maybeText("address")));
    }

    List<Clip> clips(Values header, List<Person> cast) {
        return header.each("clips", clip -> clip(clip, cast));
    }

    private Clip clip(Values clip, List<Person> cast) {
        Location at = clip.mapping().at();
        if (clip.maybeText("file").isEmpty() && clip.maybeText("address").isEmpty()) {
            findings.error(at, "clip.file", "a clip that is nowhere", "name its `file`, or its `address`");
        }
        clip.maybeText("speaker")
                .filter(name -> cast.stream().noneMatch(person -> person.name().equals(name)))
                .ifPresent(name -> findings.error(
                        clip.at("speaker"), "clip.speaker", "not a name from the cast", "add it to `cast`"));
        return new Clip(
                clip.text("title"),
                file(clip, "file", Sort.SOUND, Sort.VIDEO),
                clip.maybeText("address"),
                clip.maybeText("length"),
                file(clip, "captions", Sort.CAPTIONS),
                file(clip, "poster", Sort.PICTURE),
                clip.maybeText("speaker"),
                List.of(clip.text("transcript").split("\\n\\s*\\n")));
    }

    private Optional<MediaFile> file(Values values, String field, Sort first, Sort... others) {
        return values.located(field).flatMap(path -> media.require(path, EnumSet.of(first, others), file, findings));
    }
}
