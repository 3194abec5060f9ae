package org.alongside.manuscript;

import static org.alongside.yaml.FieldsShape.Field.needed;
import static org.alongside.yaml.FieldsShape.Field.optional;
import static org.alongside.yaml.FieldsShape.Field.usual;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.story.Kind;
import org.alongside.story.Person;
import org.alongside.story.Slug;
import org.alongside.story.Status;
import org.alongside.vocabulary.Facet;
import org.alongside.vocabulary.Language;
import org.alongside.vocabulary.Vocabularies;
import org.alongside.yaml.ChoiceShape;
import org.alongside.yaml.DateShape;
import org.alongside.yaml.FieldsShape;
import org.alongside.yaml.FieldsShape.Field;
import org.alongside.yaml.FlagShape;
import org.alongside.yaml.ListShape;
import org.alongside.yaml.Shape;
import org.alongside.yaml.TextShape;

/**
 * What front matter may say, for each kind: the definition that {@code docs/story-format.md} tells to authors. A new field
 * is one line here, one in that document (a test compares them), and one where {@link FrontMatterReader} reads it.
 */
public final class FrontMatterFormat {

    private static final Set<Kind> ALL = EnumSet.allOf(Kind.class);
    private static final Set<Kind> TELLINGS = EnumSet.of(Kind.STORY, Kind.REFLECTION, Kind.ARTICLE);
    private static final Shape DATE = new DateShape();
    private static final Shape SLUG = TextShape.like(Slug.PATTERN, "lower-case-words-with-hyphens");
    private static final Shape WEB = TextShape.like("https?://[^\\s\"'<>]+", "https://…");
    private static final Shape PATH = TextShape.like("[^\\\\:*?\"<>|]+", "media/picture.webp");

    /** A field and the kinds that have it. */
    private record Row(Field field, Set<Kind> kinds) {}

    private final List<Row> rows = new ArrayList<>();
    private final Map<Kind, FieldsShape> byKind = new EnumMap<>(Kind.class);

    public FrontMatterFormat(Vocabularies vocabularies) {
        about();
        people(vocabularies);
        standing();
        media();
        ties();
        for (Kind kind : Kind.values()) {
            byKind.put(kind, shapeOf(kind));
        }
    }

    /** The header of a kind. */
    public FieldsShape of(Kind kind) {
        FieldsShape shape = byKind.get(kind);
        if (shape == null) {
            throw new IllegalStateException("no format for " + kind);
        }
        return shape;
    }

    /** All of it as a JSON Schema (draft 2020-12). */
    public Map<String, Object> schema() {
        List<Map<String, Object>> kinds = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            Map<String, Object> is = Map.of("properties", Map.of("type", Map.of("const", kind.word())));
            Map<String, Object> rule = new LinkedHashMap<>();
            rule.put("if", is);
            rule.put("then", of(kind).schema());
            kinds.add(rule);
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Front matter of a piece");
        schema.put("type", "object");
        schema.put("required", List.of("type"));
        schema.put("allOf", kinds);
        return schema;
    }

    private void about() {
        add(ALL, needed("type", ChoiceShape.of("type", Kind.words()), "one of " + String.join(", ", Kind.words())));
        add(ALL, needed("title", TextShape.upTo(120), "what the piece is called"));
        add(ALL, needed("summary", TextShape.upTo(240), "one or two sentences, for lists and previews"));
        add(ALL, needed("date", DATE, "the date of the piece"));
        add(ALL, optional("updated", DATE, "the date of the last change that a reader should know of"));
        add(ALL, optional("language", ChoiceShape.of("language", Language.codes()), "en (default) or cy"));
        add(ALL, optional("slug", SLUG, "the name in the address; from the file name otherwise"));
    }

    private void people(Vocabularies vocabularies) {
        Shape person = new FieldsShape(
                "an entry of the cast",
                needed("name", TextShape.upTo(60), "the name that the text uses"),
                needed("role", ChoiceShape.of("role", Person.Role.words()), "who they are"),
                needed(
                        "name-is",
                        ChoiceShape.of("answer", List.of("changed", "own-with-consent")),
                        "whose name it is"));
        Shape place = vocabularies.of(Facet.PLACES).shape();
        add(EnumSet.of(Kind.STORY), needed("place", place, "id from places.yaml: an area, never a street"));
        add(EnumSet.of(Kind.REFLECTION, Kind.ARTICLE), optional("place", place, "id from places.yaml"));
        add(TELLINGS, optional("cast", new ListShape(person), "everybody who is named in the text"));
        add(
                EnumSet.of(Kind.STORY),
                needed("introduced-by", vocabularies.of(Facet.INTRODUCTIONS).shape(), "id from introductions.yaml"));
        Shape principles = new ListShape(vocabularies.of(Facet.PRINCIPLES).shape());
        add(TELLINGS, optional("principles", principles, "principles that the text shows"));
        add(TELLINGS, optional("principles-rejected", principles, "principles that the editor does not see in it"));
        Set<Kind> changing = EnumSet.of(Kind.STORY, Kind.ARTICLE);
        add(
                changing,
                optional(
                        "outcomes",
                        new ListShape(vocabularies.of(Facet.OUTCOMES).shape()),
                        "what changed"));
        add(
                changing,
                optional("levels", new ListShape(vocabularies.of(Facet.LEVELS).shape()), "for whom it changed"));
        Shape notes = new ListShape(vocabularies.of(Facet.CONTENT_NOTES).shape());
        add(TELLINGS, optional("content-notes", notes, "shows a note and helplines before the text"));
    }

    private void standing() {
        add(ALL, needed("status", ChoiceShape.of("status", Status.words()), "only `published` is written to the site"));
        add(ALL, optional("publish-on", DATE, "not before this date"));
        Set<Kind> people = EnumSet.of(Kind.STORY, Kind.REFLECTION);
        Shape consent = new FieldsShape(
                "consent",
                needed("reference", TextShape.upTo(120), "where the signed form is kept"),
                needed("given", DATE, "when it was given"),
                needed("uses", new ListShape(ChoiceShape.of("use", List.of("web", "print", "social"))), "what for"),
                optional("review-by", DATE, "when to ask again"));
        add(people, optional("consent", consent, "what was agreed; never shown"));
        Shape allowance = new FieldsShape(
                "an exception",
                needed("rule", TextShape.upTo(60), "the id of the rule"),
                needed("reason", TextShape.upTo(300), "why it is right here"),
                optional("by", TextShape.upTo(20), "initials of who decided it, if not of who checked the piece"));
        Shape anonymity = new FieldsShape(
                "anonymity",
                optional("names-changed", new FlagShape(), "whether names were changed"),
                optional("details-changed", new FlagShape(), "whether details were changed"),
                optional("checked-by", TextShape.upTo(20), "initials"),
                optional("checked-on", DATE, "when"),
                optional(
                        "checked-text",
                        TextShape.like("[0-9a-f]{16}", "what `alongside clear` writes"),
                        "tells the words that were checked from any others"),
                optional("allow", new ListShape(allowance), "reviewed exceptions"));
        add(ALL, optional("anonymity", anonymity, "what was done; never shown"));
    }

    private void media() {
        Shape image = new FieldsShape(
                "an image",
                needed("file", PATH, "the file, for example media/bench.webp"),
                usual("alt", TextShape.maybeEmpty(300), "words for those who do not see it"),
                optional("decorative", new FlagShape(), "true if it says nothing"),
                optional("credit", TextShape.upTo(120), "who made it"));
        add(ALL, optional("image", image, "a picture"));
        Shape clip = new FieldsShape(
                "a clip",
                needed("title", TextShape.upTo(120), "what it is"),
                optional("file", PATH, "the file"),
                optional("address", WEB, "where it is, if it is elsewhere"),
                optional("length", TextShape.like("\\d{1,3}:[0-5]\\d", "1:42"), "minutes and seconds"),
                optional("captions", PATH, "a .vtt file"),
                optional("poster", PATH, "a picture to show before it plays"),
                optional("speaker", TextShape.upTo(60), "a name from the cast"),
                needed("transcript", TextShape.upTo(60_000), "what is said, for those who do not hear it"));
        add(TELLINGS, optional("clips", new ListShape(clip), "video or sound"));
        Shape event = new FieldsShape(
                "an event",
                needed("title", TextShape.upTo(120), "what it was called"),
                optional("date", DATE, "when"),
                optional("place", TextShape.upTo(120), "where, in free words"));
        add(EnumSet.of(Kind.REFLECTION), optional("event", event, "the gathering"));
    }

    private void ties() {
        Shape source = new FieldsShape(
                "a source",
                needed("title", TextShape.upTo(240), "what it is called"),
                optional("publisher", TextShape.upTo(120), "who published it"),
                optional("date", DATE, "when"),
                optional("address", WEB, "where it can be read"));
        add(ALL, optional("sources", new ListShape(source), "what it was first published in or draws on"));
        add(TELLINGS, optional("series", SLUG, "the slug of a series page"));
        add(EnumSet.of(Kind.COLLECTION), needed("stories", new ListShape(SLUG), "the slugs of its stories, in order"));
        add(ALL, optional("translation-of", SLUG, "the slug of the original, in another language"));
        add(ALL, optional("easy-read-of", SLUG, "the slug of the original, in the same language"));
    }

    private void add(Set<Kind> kinds, Field field) {
        rows.add(new Row(field, kinds));
    }

    private FieldsShape shapeOf(Kind kind) {
        List<Field> fields = rows.stream()
                .filter(row -> row.kinds().contains(kind))
                .map(Row::field)
                .toList();
        Map<String, String> elsewhere = new LinkedHashMap<>();
        for (Row row : rows) {
            if (fields.stream()
                    .noneMatch(field -> field.name().equals(row.field().name()))) {
                elsewhere.merge(row.field().name(), homes(row), (one, other) -> one + ", " + other);
            }
        }
        return new FieldsShape("type `" + kind.word() + "`", fields, elsewhere);
    }

    private static String homes(Row row) {
        return "it belongs to " + row.kinds().stream().map(Kind::word).collect(Collectors.joining(", "));
    }
}
