package org.alongside;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.anonymity.Examination;
import org.alongside.anonymity.Examiner;
import org.alongside.anonymity.Familiar;
import org.alongside.anonymity.Wording;
import org.alongside.identifier.FormatRules;
import org.alongside.name.NameRules;
import org.alongside.source.SourceFolder;
import org.alongside.source.SourceText;
import org.alongside.story.Person;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One text held against the rules of the gate: {@code src/bench/README.md} says how to run it. */
@State(Scope.Benchmark)
public class RulesBenchmark {

    private static final String FILE = "content/stories/after-the-flood.md";

    private final Examiner forms = new Examiner(FormatRules.all(), Familiar.NOTHING);
    private final Examiner names = new Examiner(NameRules.all(), Familiar.NOTHING);
    private final Wording wording;
    private final Set<String> cast;

    public RulesBenchmark() {
        Path site = Path.of("").toAbsolutePath();
        SourceText source = new SourceFolder(site, "content")
                .read(site.resolve(FILE))
                .value()
                .orElseThrow();
        wording = Wording.of(List.of(), source, source.text().indexOf("\n---\n", 4) + 5);
        cast = Publisher.desk(site).stories().stream()
                .filter(story -> story.at().file().equals(FILE))
                .flatMap(story -> story.piece().cast().stream())
                .map(Person::name)
                .collect(Collectors.toSet());
    }

    @Benchmark
    public Examination forms() {
        return examine(forms);
    }

    @Benchmark
    public Examination names() {
        return examine(names);
    }

    private Examination examine(Examiner examiner) {
        return examiner.examine(wording, Optional.empty(), cast, List.of(), Optional.empty());
    }
}
