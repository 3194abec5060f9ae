package org.alongside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.across.Across;
import org.alongside.anonymity.Examiner;
import org.alongside.anonymity.Familiar;
import org.alongside.anonymity.Rule;
import org.alongside.anonymity.Wording;
import org.alongside.clearance.Gate;
import org.alongside.identifier.FormatRules;
import org.alongside.name.NameRules;
import org.alongside.source.Located;
import org.alongside.source.SourceText;
import org.alongside.story.Person;
import org.alongside.story.Story;
import org.alongside.tagging.TaggedStory;

/** How long the gate takes, on one thread but for the rules across stories: {@code src/bench/README.md} says how to run it. */
public final class GateSpeed {

    private static final int ROUNDS = 6;

    private record Examined(Wording wording, Set<String> cast) {}

    private GateSpeed() {}

    public static void main(String[] args) throws IOException {
        Path site = Path.of(args[0]).toAbsolutePath();
        List<Story> stories = Publisher.desk(site).stories();
        List<TaggedStory> tagged = stories.stream().map(TaggedStory::untagged).toList();
        long words = stories.stream()
                .mapToLong(story -> story.piece().body().words())
                .sum();
        List<Examined> examined = new ArrayList<>();
        for (Story story : stories) {
            examined.add(examined(story, site.resolve(story.at().file())));
        }
        for (int round = 1; round <= ROUNDS; round++) {
            double forms = examine(examined, FormatRules.all());
            double names = examine(examined, NameRules.all());
            long begin = System.nanoTime();
            Gate.decide(tagged, LocalDate.of(2026, 1, 1), Set.of());
            double gate = seconds(begin);
            begin = System.nanoTime();
            Across.of(stories, 3);
            double across = seconds(begin);
            System.out.printf(
                    Locale.ROOT,
                    "round %d: %d stories; for 600 words: forms %.3f ms, names %.3f ms, gate %.3f ms, across %.3f ms%n",
                    round,
                    stories.size(),
                    forms * 600_000 / words,
                    names * 600_000 / words,
                    gate * 600_000 / words,
                    across * 600_000 / words);
        }
    }

    private static double examine(List<Examined> examined, List<Rule> rules) {
        Examiner examiner = new Examiner(rules, Familiar.NOTHING);
        long begin = System.nanoTime();
        examined.forEach(story ->
                examiner.examine(story.wording(), Optional.empty(), story.cast(), List.of(), Optional.empty()));
        return seconds(begin);
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static Examined examined(Story story, Path file) throws IOException {
        SourceText source = new SourceText(story.at().file(), Files.readString(file));
        int body = source.text().indexOf("\n---\n", 4) + 5;
        Located<String> title = new Located<>(story.piece().heading().title(), story.at());
        return new Examined(
                Wording.of(List.of(title), source, body),
                story.piece().cast().stream().map(Person::name).collect(Collectors.toSet()));
    }
}
