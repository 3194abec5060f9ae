package org.alongside.manuscript;

import java.nio.file.Path;
import java.util.List;
import org.alongside.source.Findings;
import org.alongside.source.SourceFolder;
import org.alongside.source.SourceText;
import org.alongside.story.Kind;
import org.alongside.story.Person;
import org.alongside.vocabulary.Vocabularies;
import org.alongside.vocabulary.VocabularyReader;
import org.alongside.yaml.Values;
import org.alongside.yaml.YamlNode;
import org.alongside.yaml.YamlNode.Mapping;
import org.alongside.yaml.YamlReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The header of one story: {@code src/bench/README.md} says how to run it. */
@State(Scope.Benchmark)
public class FrontMatterBenchmark {

    private final SourceFolder content = new SourceFolder(Path.of("").toAbsolutePath(), "content");
    private final Path file = content.path().resolve("stories/after-the-flood.md");
    private final Vocabularies vocabularies = VocabularyReader.read(content, new Findings());
    private final FrontMatterFormat format = new FrontMatterFormat(vocabularies);
    private final MediaFiles media = new MediaFiles(content, content);
    private final SourceText source = content.read(file).value().orElseThrow();

    /** From the file's text to a tree. */
    @Benchmark
    public YamlNode parse() {
        Findings findings = new Findings();
        Header header = Header.of(source, findings).orElseThrow();
        return YamlReader.read(header.yaml(), source.file(), Header.LINES_BEFORE, findings)
                .orElseThrow();
    }

    /** From the file's text to types. */
    @Benchmark
    public void read(Blackhole into) {
        Findings findings = new Findings();
        Mapping tree = (Mapping) parse();
        format.of(Kind.STORY).check(tree, "the header", findings);
        Values values = new Values(tree);
        FrontMatterReader reader = new FrontMatterReader(vocabularies, media, file, findings);
        List<Person> cast = reader.cast(values);
        into.consume(cast);
        into.consume(reader.standing(values, cast));
        into.consume(reader.heading(values));
        into.consume(reader.themes(values));
        into.consume(reader.ties(values));
        if (findings.hasErrors()) {
            throw new IllegalStateException("a header with errors is not read to its end: " + findings.sorted());
        }
    }
}
