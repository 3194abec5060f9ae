package org.alongside.page;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.alongside.source.Checked;
import org.alongside.source.Findings;
import org.alongside.source.SourceFolder;
import org.alongside.source.SourceText;
import org.alongside.vocabulary.Language;
import org.alongside.yaml.FieldsShape;
import org.alongside.yaml.FieldsShape.Field;
import org.alongside.yaml.TextShape;
import org.alongside.yaml.Values;
import org.alongside.yaml.YamlNode;
import org.alongside.yaml.YamlNode.Entry;
import org.alongside.yaml.YamlNode.Mapping;
import org.alongside.yaml.YamlReader;

/** The words of the interface, from {@code templates/words.yaml}. Every word is there in every language. */
public final class SiteWords {

    private static final FieldsShape IN_EACH_LANGUAGE = new FieldsShape(
            "a text of the interface",
            Field.needed("en", TextShape.upTo(600), "the text in English"),
            Field.needed("cy", TextShape.upTo(600), "the text in Welsh"));

    private final Map<Language, Map<String, String>> words = new EnumMap<>(Language.class);

    private SiteWords() {}

    /** Reads the words of a theme; that it has none is told with all else that it lacks. */
    public static SiteWords read(SourceFolder templates, Findings findings) {
        SiteWords words = new SiteWords();
        Path file = templates.path().resolve("words.yaml");
        if (!Files.exists(file)) {
            return words;
        }
        Checked<SourceText> text = templates.read(file);
        findings.addAll(text.findings());
        text.value()
                .flatMap(source -> YamlReader.read(source.text(), source.file(), 0, findings))
                .ifPresent(root -> words.take(root, findings));
        return words;
    }

    private void take(YamlNode root, Findings findings) {
        if (!(root instanceof Mapping mapping)) {
            findings.error(root.at(), "words.form", "the words are not a mapping", "write `key: { en: …, cy: … }`");
            return;
        }
        for (Entry entry : mapping.entries()) {
            Findings here = new Findings();
            IN_EACH_LANGUAGE.check(entry.value(), entry.key().text(), here);
            findings.addAll(here.sorted());
            if (!here.hasErrors()) {
                Values values = new Values((Mapping) entry.value());
                for (Language language : Language.values()) {
                    words.computeIfAbsent(language, l -> new LinkedHashMap<>())
                            .put(entry.key().text(), values.text(language.code()));
                }
            }
        }
    }

    /** Everything there is in a language, by key. */
    public Map<String, String> all(Language language) {
        return Collections.unmodifiableMap(words.getOrDefault(language, Map.of()));
    }

    /** A text; a key that is missing shows itself. */
    String text(String key, Language language) {
        return all(language).getOrDefault(key, key);
    }

    /** A text with a number in it, for example {@code {n} pieces}. */
    String numbered(String key, int number, Language language) {
        return text(key, language).replace("{n}", Integer.toString(number));
    }

    /** How many pieces, in words. */
    String pieces(int count, Language language) {
        String key = count == 0 ? "pieceNone" : count == 1 ? "pieceOne" : "pieceMany";
        return numbered(key, count, language);
    }

    /** A day as it is written for people: {@code 14 March 2025}. */
    Map<String, Object> date(LocalDate day, Language language) {
        String text = day.getDayOfMonth() + " " + text("month" + day.getMonthValue(), language) + " " + day.getYear();
        return Map.of("iso", day.toString(), "text", text);
    }

    /** The label of a kind ({@code kindStory}) or of its list ({@code kindStories}). */
    String label(String prefix, String word, Language language) {
        String key = prefix + Character.toUpperCase(word.charAt(0)) + word.substring(1);
        return text(key, language);
    }
}
