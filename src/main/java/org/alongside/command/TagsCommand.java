package org.alongside.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.alongside.Publisher;
import org.alongside.SiteTags;
import org.alongside.report.PlainReport;
import org.alongside.source.Finding;
import org.alongside.tagging.Tag;
import org.alongside.tagging.TaggedStory;
import org.alongside.tagging.Tags;
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
        List<Finding> errors = tags.findings().stream().filter(Finding::isError).toList();
        boolean nothingRead = tags.stories().isEmpty() && !errors.isEmpty();
        if (!accept.isEmpty()) {
            return acceptAll(tags, errors);
        }
        if (json) {
            spec.commandLine().getOut().println(TagReport.json(tags));
        } else if (!nothingRead) {
            TagReport.print(tags.stories(), spec.commandLine().getOut());
        }
        return sayWhatCouldNotBeRead(errors);
    }

    private int sayWhatCouldNotBeRead(List<Finding> errors) {
        PlainReport.every(errors).forEach(spec.commandLine().getErr()::println);
        return errors.isEmpty() ? Exit.FINE : Exit.FINDINGS;
    }

    /** Nothing is written unless all files are pieces of this site. */
    private int acceptAll(SiteTags tags, List<Finding> errors) {
        Map<Path, TaggedStory> pieces = new HashMap<>();
        tags.stories().forEach(tagged -> pieces.put(fileOf(tagged.story().at().file()), tagged));
        Set<Path> broken =
                errors.stream().map(error -> fileOf(error.at().file())).collect(Collectors.toSet());
        for (Path file : accept) {
            if (!pieces.containsKey(real(file)) && !broken.contains(real(file))) {
                if (pieces.isEmpty() && !errors.isEmpty()) {
                    return sayWhatCouldNotBeRead(errors);
                }
                throw new ParameterException(
                        spec.commandLine(), file + " is not a story, reflection or article of this site.");
            }
        }
        int exit = Exit.FINE;
        for (Path file : accept) {
            exit = Math.max(exit, accept(file, Optional.ofNullable(pieces.get(real(file)))));
        }
        return exit;
    }

    private int accept(Path file, Optional<TaggedStory> tagged) {
        if (tagged.isEmpty()) {
            spec.commandLine().getErr().println(file + " has mistakes; `alongside check` says which.");
            return Exit.FINDINGS;
        }
        Optional<List<String>> written = SiteTags.accept(tagged.get(), real(file));
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
        return Tags.OFFERED.stream()
                .flatMap(facet -> tagged.tags().strongSuggestions(facet).stream())
                .map(Tag::term)
                .map(Object::toString)
                .toList();
    }

    private Path fileOf(String name) {
        return real(site.path().resolve(name));
    }

    /** The file itself, whichever links lead to it. */
    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }
}
