package org.alongside.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alongside.source.Checked;
import org.alongside.source.Findings;
import org.alongside.source.Located;
import org.alongside.source.SourceFolder;
import org.alongside.source.SourceText;
import org.alongside.yaml.FieldsShape;
import org.alongside.yaml.FieldsShape.Field;
import org.alongside.yaml.ListShape;
import org.alongside.yaml.Shape;
import org.alongside.yaml.TextShape;
import org.alongside.yaml.Values;
import org.alongside.yaml.YamlNode;
import org.alongside.yaml.YamlNode.Mapping;
import org.alongside.yaml.YamlNode.Sequence;
import org.alongside.yaml.YamlReader;

/**
 * Reads {@code content/vocabulary/*.yaml}. A network that leaves a file out gets the built-in list, except for places:
 * those are its own.
 */
public final class VocabularyReader {

    private static final Shape WORDS = new FieldsShape(
            "a text in several languages",
            Field.needed("en", TextShape.upTo(1200), "in English"),
            Field.optional("cy", TextShape.upTo(1200), "in Welsh"));

    private static final Shape TERMS = new ListShape(new FieldsShape(
            "an entry of a vocabulary",
            Field.needed(
                    "id", TextShape.like("[a-z0-9]+(-[a-z0-9]+)*", "lower-case-words"), "the word that headers use"),
            Field.needed("name", WORDS, "what readers see"),
            Field.optional("meaning", WORDS, "one to three sentences"),
            Field.optional("former", new ListShape(TextShape.upTo(80)), "older names that now mean this entry"),
            Field.optional("within", TextShape.upTo(80), "the id of the council area that a place lies in"),
            Field.optional(
                    "helplines",
                    new ListShape(new FieldsShape(
                            "a helpline",
                            Field.needed("name", TextShape.upTo(120), "who answers"),
                            Field.needed("phone", TextShape.upTo(60), "the number, or how to get in touch"),
                            Field.optional("address", TextShape.like("https://\\S+", "https://…"), "its website"),
                            Field.optional("hours", WORDS, "when it answers"))),
                    "where a reader finds support")));

    private final SourceFolder content;
    private final Findings findings;

    private VocabularyReader(SourceFolder content, Findings findings) {
        this.content = content;
        this.findings = findings;
    }

    /** Reads every vocabulary of a site's content folder; one with errors has no terms. */
    public static Vocabularies read(SourceFolder content, Findings findings) {
        VocabularyReader reader = new VocabularyReader(content, findings);
        Map<Facet, Vocabulary> all = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            all.put(facet, reader.vocabulary(facet));
        }
        UnreadFiles.warn(content, reader.folder(), findings);
        return new Vocabularies(all);
    }

    private Path folder() {
        return content.path().resolve("vocabulary");
    }

    private Vocabulary vocabulary(Facet facet) {
        Path file = folder().resolve(UnreadFiles.nameOf(facet));
        if (!Files.exists(file)) {
            return new Vocabulary(
                    facet, builtIn(facet).map(found -> terms(facet, found)).orElse(List.of()));
        }
        Checked<SourceText> text = content.read(file);
        findings.addAll(text.findings());
        return new Vocabulary(
                facet, text.value().map(found -> terms(facet, found)).orElse(List.of()));
    }

    private static Optional<SourceText> builtIn(Facet facet) {
        String resource = "/theme/vocabulary/" + facet.plural() + ".yaml";
        try (InputStream in = VocabularyReader.class.getResourceAsStream(resource)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new SourceText(resource, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Term> terms(Facet facet, SourceText text) {
        Findings here = new Findings();
        Optional<YamlNode> root = YamlReader.read(text.text(), text.file(), 0, here);
        root.ifPresent(node -> TERMS.check(node, "the vocabulary", here));
        findings.addAll(here.sorted());
        if (root.isEmpty() || here.hasErrors()) {
            return List.of();
        }
        List<YamlNode> entries = ((Sequence) root.get()).items();
        List<Term> terms = IntStream.range(0, entries.size())
                .mapToObj(i -> term(new Values((Mapping) entries.get(i)), i + 1))
                .toList();
        checkWords(facet, entries);
        return terms;
    }

    private static Term term(Values values, int number) {
        return new Term(
                values.text("id"),
                number,
                words(values, "name"),
                words(values, "meaning"),
                values.texts("former").stream().map(Located::value).toList(),
                values.maybeText("within"),
                values.each("helplines", VocabularyReader::helpline));
    }

    private static Helpline helpline(Values values) {
        return new Helpline(
                values.text("name"),
                values.text("phone"),
                values.maybeText("address").orElse(""),
                words(values, "hours"));
    }

    private static Words words(Values values, String field) {
        Optional<Words> words = values.maybe(field, inner -> {
            Map<Language, String> byLanguage = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
                inner.maybeText(language.code()).ifPresent(text -> byLanguage.put(language, text));
            }
            return new Words(byLanguage);
        });
        return words.orElse(Words.NONE);
    }

    /** Every id and former name means one term; a neighbourhood lies within an area that is there. */
    private void checkWords(Facet facet, List<YamlNode> entries) {
        Map<String, Integer> lines = new HashMap<>();
        List<Values> all =
                entries.stream().map(node -> new Values((Mapping) node)).toList();
        for (Values values : all) {
            values.located("id").ifPresent(id -> claim(id, lines));
            values.texts("former").forEach(former -> claim(former, lines));
        }
        checkAreas(facet, all);
    }

    /** Pages know two levels, an area and its neighbourhoods, and only of places. */
    private void checkAreas(Facet facet, List<Values> all) {
        Set<String> areas = all.stream()
                .filter(values -> values.located("within").isEmpty())
                .map(values -> values.text("id"))
                .collect(Collectors.toSet());
        for (Values values : all) {
            values.located("within")
                    .filter(within -> facet != Facet.PLACES || !areas.contains(within.value()))
                    .ifPresent(within -> findings.error(
                            within.at(),
                            "vocabulary.within",
                            facet == Facet.PLACES
                                    ? "not the id of a place that lies in no other"
                                    : "only places lie in others",
                            facet == Facet.PLACES ? "one of the ids of this file that have no `within`" : "delete it"));
        }
    }

    private void claim(Located<String> word, Map<String, Integer> lines) {
        Integer first = lines.putIfAbsent(word.value(), word.at().line());
        if (first != null) {
            findings.error(
                    word.at(),
                    "vocabulary.duplicate",
                    "this word stands twice in the vocabulary",
                    "first in line " + first);
        }
    }
}
