package org.alongside.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.alongside.Publisher;
import org.alongside.SiteTags;
import org.alongside.source.Finding;
import org.alongside.tagging.Tag;
import org.alongside.tagging.TaggedStory;
import org.alongside.vocabulary.Facet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tags}: what the words of each piece show, and writing it into the front matter. */
@Command(
        name = "tags",
        description = "Show what the words of each piece suggest, with the sentences.",
        mixinStandardHelpOptions = true)
final class TagsCommand implements Callable<Integer> {

    @Mixin
    private SiteOption site = new SiteOption();

    @Option(names = "--json", description = "print all tags as JSON")
    private boolean json;

    @Option(
            names = "--accept",
            paramLabel = "FILE",
            arity = "1..*",
            description = "write the strong suggestions for these files into their headers")
    private List<Path> accept = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        SiteTags tags = Publisher.tags(site.path());
        PrintWriter err = spec.commandLine().getErr();
        tags.unread()
                .forEach(language -> err.println("No lexicon reads " + language.ownName() + " (" + language.code()
                        + "), so nothing is suggested for pieces in it."));
        if (!accept.isEmpty()) {
            return acceptAll(tags);
        }
        if (json) {
            spec.commandLine().getOut().println(TagReport.json(tags.stories()));
        } else {
            TagReport.print(tags.stories(), spec.commandLine().getOut());
        }
        return sayWhatCouldNotBeRead(tags, err);
    }

    private static int sayWhatCouldNotBeRead(SiteTags tags, PrintWriter err) {
        List<Finding> errors = tags.findings().stream().filter(Finding::isError).toList();
        Report.print(errors, err);
        return errors.isEmpty() ? Exit.FINE : Exit.FINDINGS;
    }

    private int acceptAll(SiteTags tags) {
        int exit = Exit.FINE;
        for (Path file : accept) {
            exit = Math.max(exit, accept(file, tags));
        }
        return exit;
    }

    private int accept(Path file, SiteTags tags) {
        Path wanted = file.toAbsolutePath().normalize();
        Optional<TaggedStory> tagged = tags.stories().stream()
                .filter(story -> fileOf(story).equals(wanted))
                .findFirst();
        if (tagged.isEmpty()) {
            boolean broken = tags.findings().stream()
                    .filter(Finding::isError)
                    .anyMatch(
                            finding -> site.path().resolve(finding.at().file()).equals(wanted));
            if (broken) {
                spec.commandLine().getErr().println(file + " has mistakes; `alongside check` says which.");
                return Exit.FINDINGS;
            }
            throw new ParameterException(
                    spec.commandLine(), file + " is not a story, reflection or article of this site.");
        }
        Optional<List<String>> written = SiteTags.accept(tagged.get(), wanted);
        if (written.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println(file + ": its header cannot be changed safely; write them in yourself: "
                            + String.join(", ", suggestionsFor(tagged.get())));
            return Exit.FINDINGS;
        }
        spec.commandLine()
                .getOut()
                .println(file + ": " + (written.get().isEmpty() ? "nothing to add" : String.join(", ", written.get())));
        return Exit.FINE;
    }

    private static List<String> suggestionsFor(TaggedStory tagged) {
        return List.of(Facet.PRINCIPLES, Facet.OUTCOMES).stream()
                .flatMap(facet -> tagged.tags().strongSuggestions(facet).stream())
                .map(Tag::term)
                .map(Object::toString)
                .toList();
    }

    private Path fileOf(TaggedStory tagged) {
        return site.path().resolve(tagged.story().at().file());
    }
}
