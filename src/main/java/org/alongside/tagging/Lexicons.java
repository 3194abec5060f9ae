package org.alongside.tagging;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.source.Findings;
import org.alongside.source.Sha256;
import org.alongside.source.SourceFolder;
import org.alongside.source.SourceText;
import org.alongside.tagging.LexiconReader.Contents;
import org.alongside.tagging.LexiconReader.Mode;
import org.alongside.vocabulary.Language;
import org.alongside.vocabulary.Vocabularies;

/**
 * Reads {@code content/vocabulary/lexicon-en.txt} and the like. A site without one has the built-in lexicon; its own
 * extends that, replaces it, or switches it off.
 */
public final class Lexicons {

    private final SourceFolder content;
    private final Vocabularies vocabularies;
    private final Findings findings;

    private Lexicons(SourceFolder content, Vocabularies vocabularies, Findings findings) {
        this.content = content;
        this.vocabularies = vocabularies;
        this.findings = findings;
    }

    /** A tagger with the lexicons of a site. */
    public static Tagger read(SourceFolder content, Vocabularies vocabularies, Findings findings) {
        return new Tagger(readAll(content, vocabularies, findings), vocabularies);
    }

    static Map<Language, Lexicon> readAll(SourceFolder content, Vocabularies vocabularies, Findings findings) {
        Lexicons reader = new Lexicons(content, vocabularies, findings);
        Map<Language, Lexicon> lexicons = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            reader.lexicon(language).ifPresent(lexicon -> lexicons.put(language, lexicon));
        }
        return lexicons;
    }

    private Optional<Lexicon> lexicon(Language language) {
        String name = "lexicon-" + language.code() + ".txt";
        Optional<SourceText> own = own(name);
        Optional<Contents> ownContents = own.map(text -> LexiconReader.read(text, vocabularies, false, findings));
        Mode mode = ownContents.map(Contents::mode).orElse(Mode.EXTEND);
        Optional<SourceText> builtIn = mode == Mode.EXTEND ? builtIn(name) : Optional.empty();

        List<Entry> entries = new ArrayList<>();
        builtIn.ifPresent(text -> entries.addAll(
                LexiconReader.read(text, vocabularies, true, findings).entries()));
        ownContents.ifPresent(contents -> entries.addAll(contents.entries()));
        if (mode == Mode.OFF || entries.isEmpty()) {
            return Optional.empty();
        }
        String texts = builtIn.map(SourceText::text).orElse("")
                + own.map(SourceText::text).orElse("");
        return Optional.of(new Lexicon(language, version(texts), entries));
    }

    private Optional<SourceText> own(String name) {
        Path file = content.path().resolve("vocabulary").resolve(name);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var text = content.read(file);
        findings.addAll(text.findings());
        return text.value();
    }

    private static Optional<SourceText> builtIn(String name) {
        String resource = "/theme/vocabulary/" + name;
        try (InputStream in = Lexicons.class.getResourceAsStream(resource)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new SourceText(resource, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first eight digits of the SHA-256 of its text. */
    private static String version(String text) {
        return HexFormat.of().formatHex(Sha256.of(text), 0, 4);
    }
}
