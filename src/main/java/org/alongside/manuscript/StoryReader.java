package org.alongside.manuscript;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alongside.anonymity.Examination;
import org.alongside.anonymity.Examiner;
import org.alongside.anonymity.Wording;
import org.alongside.kept.Fingerprint;
import org.alongside.kept.Memory;
import org.alongside.source.Checked;
import org.alongside.source.Finding;
import org.alongside.source.Findings;
import org.alongside.source.Location;
import org.alongside.source.SourceFolder;
import org.alongside.source.SourceText;
import org.alongside.source.Suggestion;
import org.alongside.story.Anonymity;
import org.alongside.story.Body;
import org.alongside.story.Kind;
import org.alongside.story.Person;
import org.alongside.story.Piece;
import org.alongside.story.Slug;
import org.alongside.story.Standing;
import org.alongside.story.Status;
import org.alongside.story.Story;
import org.alongside.vocabulary.Language;
import org.alongside.vocabulary.Vocabularies;
import org.alongside.yaml.Values;
import org.alongside.yaml.YamlNode;
import org.alongside.yaml.YamlNode.Mapping;
import org.alongside.yaml.YamlNode.Scalar;
import org.alongside.yaml.YamlReader;

/** Reads one file into one story. Safe for many threads at once. */
public final class StoryReader {

    private final SourceFolder content;
    private final Vocabularies vocabularies;
    private final FrontMatterFormat format;
    private final MediaFiles media;
    private final Examiner examiner;
    private final Memory<Contents> memory;

    /**
     * @param memory of files that were read before with the same vocabularies, familiar words and media
     */
    public StoryReader(
            SourceFolder content,
            SourceFolder assets,
            Vocabularies vocabularies,
            Examiner examiner,
            Memory<Contents> memory) {
        this.memory = memory;
        this.examiner = examiner;
        this.content = content;
        this.vocabularies = vocabularies;
        this.format = new FrontMatterFormat(vocabularies);
        this.media = new MediaFiles(content, assets);
    }

    Vocabularies vocabularies() {
        return vocabularies;
    }

    MediaFiles media() {
        return media;
    }

    /** Whether a file is read at all, by its name. */
    public static boolean isMarkdown(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".md") || lower.endsWith(".markdown");
    }

    /** Reads a file; everything that is wrong in it is found at once. */
    public Manuscript read(Path file) {
        Checked<byte[]> bytes = content.bytes(file);
        Contents contents = bytes.value()
                .map(found -> memory.recall(question(file, found), () -> read(file, found)))
                .orElseGet(() -> unreadable(bytes.findings()));
        return new Manuscript(content.nameOf(file), file, contents);
    }

    private Contents read(Path file, byte[] bytes) {
        try {
            return read(file, content.text(file, bytes));
        } catch (RuntimeException e) {
            throw new IllegalStateException("while reading " + content.nameOf(file), e);
        }
    }

    private Fingerprint question(Path file, byte[] bytes) {
        return Fingerprint.of(Fingerprint.of(content.nameOf(file)), Fingerprint.of(bytes));
    }

    private static Contents unreadable(List<Finding> findings) {
        return new Contents(Optional.empty(), new Checked<>(Optional.empty(), findings));
    }

    private Contents read(Path file, Checked<SourceText> text) {
        Findings findings = new Findings();
        findings.addAll(text.findings());
        return text.value()
                .flatMap(source -> Header.of(source, findings).map(header -> read(file, source, header, findings)))
                .orElseGet(() -> unreadable(findings.sorted()));
    }

    private Contents read(Path file, SourceText source, Header header, Findings findings) {
        Optional<YamlNode> yaml = YamlReader.read(header.yaml(), source.file(), Header.LINES_BEFORE, findings);
        Optional<Status> status = yaml.flatMap(node -> word(node, "status")).flatMap(Status::of);
        Optional<Story> story = yaml.flatMap(node -> story(file, source, header, node, findings));
        Checked<Story> checked = story.isPresent() ? Checked.of(story.get(), findings) : Checked.none(findings);
        return new Contents(status, checked);
    }

    private Optional<Story> story(Path file, SourceText source, Header header, YamlNode yaml, Findings findings) {
        Optional<Kind> kind = kind(yaml, findings);
        Findings inHeader = new Findings();
        kind.ifPresent(found -> format.of(found).check(yaml, "the header", inHeader));
        findings.addAll(inHeader.sorted());
        Optional<Body> body = BodyReader.read(source, header.bodyStart(), findings);
        if (kind.isEmpty() || body.isEmpty() || inHeader.hasErrors()) {
            return Optional.empty();
        }
        Values values = new Values((Mapping) yaml);
        FrontMatterReader reader = new FrontMatterReader(vocabularies, media, file, findings);
        List<Person> cast = reader.cast(values);
        Standing standing = reader.standing(values, cast);
        Piece piece = new Piece(
                kind.get(),
                values.maybeText("language").map(Language::of).orElse(Language.DEFAULT),
                slug(values, file, findings),
                reader.heading(values),
                reader.themes(values),
                cast,
                standing.anonymity().map(Anonymity::detailsChanged).orElse(false),
                reader.ties(values),
                reader.event(values),
                reader.clips(values, cast),
                reader.sources(values),
                body.get());
        Wording wording = Wording.of(ShownFields.of(values), source, header.bodyStart());
        Examination examination = examiner.examine(
                wording,
                SeenText.of(wording, body.get()),
                cast.stream().map(Person::name).collect(Collectors.toUnmodifiableSet()),
                standing.anonymity().map(Anonymity::allowed).orElse(List.of()),
                standing.anonymity().flatMap(Anonymity::checkedBy));
        return Optional.of(new Story(piece, standing, examination, values.at("slug")));
    }

    private static Optional<Kind> kind(YamlNode yaml, Findings findings) {
        if (!(yaml instanceof Mapping mapping)) {
            findings.error(
                    yaml.at(), "header.fields", "the header has no fields", "write lines like `title: The bench`");
            return Optional.empty();
        }
        Optional<String> type = word(yaml, "type");
        Optional<Kind> kind = type.flatMap(Kind::of);
        if (kind.isEmpty()) {
            Location at = mapping.get("type").map(YamlNode::at).orElse(yaml.at());
            findings.error(
                    at,
                    type.isEmpty() ? "field.missing" : "field.value",
                    type.isEmpty()
                            ? "every piece needs a `type`"
                            : Suggestion.quoted(type.get()) + " is not a known type",
                    Suggestion.hint(type.orElse(""), Kind.words()));
        }
        return kind;
    }

    private static Optional<String> word(YamlNode yaml, String field) {
        return yaml instanceof Mapping mapping
                ? mapping.get(field)
                        .filter(Scalar.class::isInstance)
                        .map(node -> ((Scalar) node).text().strip())
                : Optional.empty();
    }

    private static String slug(Values values, Path file, Findings findings) {
        String slug = values.maybeText("slug").orElseGet(() -> nameOf(file));
        if (slug.isEmpty() || slug.length() > Slug.LONGEST) {
            findings.error(
                    values.at("slug"),
                    "slug.form",
                    "no address can be made for this piece",
                    "give it a `slug` of at most " + Slug.LONGEST + " lower-case letters, digits and hyphens");
        }
        return slug;
    }

    /** The slug that a file has by its name. */
    static String nameOf(Path file) {
        String name = String.valueOf(file.getFileName());
        return Slug.from(name.substring(0, Math.max(0, name.lastIndexOf('.'))));
    }
}
