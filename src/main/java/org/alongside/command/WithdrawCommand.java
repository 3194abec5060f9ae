package org.alongside.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.alongside.Publisher;
import org.alongside.SiteDesk;
import org.alongside.source.Located;
import org.alongside.story.Kind;
import org.alongside.story.Status;
import org.alongside.story.Story;
import org.alongside.story.Ties;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code withdraw}: take a piece and all its versions out of the next site. */
@Command(
        name = "withdraw",
        description = "Take a piece out of the site, with its translations and Easy Read version.",
        mixinStandardHelpOptions = true)
final class WithdrawCommand implements Callable<Integer> {

    @Mixin
    private SiteOption site = new SiteOption();

    @Parameters(paramLabel = "SLUG", description = "the last part of its address")
    private String slug = "";

    @Option(names = "--type", paramLabel = "TYPE", description = "its type, if pieces of several have this slug")
    private Optional<String> type = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        SiteDesk desk = Publisher.desk(site.path());
        PieceFiles pieces = new PieceFiles(site.path(), desk);
        List<Story> named = desk.stories().stream()
                .filter(story -> story.piece().slug().equals(slug))
                .filter(story ->
                        type.isEmpty() || type.get().equals(story.piece().kind().word()))
                .toList();
        List<Kind> kinds =
                named.stream().map(story -> story.piece().kind()).distinct().toList();
        if (kinds.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "No piece of this site has that slug. If its file cannot be read, set `status: withdrawn` in it.");
        }
        if (kinds.size() > 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Pieces of several types have that slug; say which with --type: "
                            + String.join(", ", kinds.stream().map(Kind::word).toList()) + ".");
        }
        int exit = Exit.FINE;
        for (Story story : withVersions(desk, kinds.get(0), named)) {
            exit = Math.max(exit, withdraw(story, pieces.fileOf(story)));
        }
        spec.commandLine().getOut().println("Now bake, and publish the new site: until then the old one still has it.");
        return exit;
    }

    private List<Story> withVersions(SiteDesk desk, Kind kind, List<Story> named) {
        return desk.stories().stream()
                .filter(story -> story.piece().kind() == kind)
                .filter(story -> named.contains(story) || isVersion(story))
                .toList();
    }

    private boolean isVersion(Story story) {
        Ties ties = story.piece().ties();
        return Stream.of(ties.translationOf(), ties.easyReadOf())
                .flatMap(Optional::stream)
                .map(Located::value)
                .anyMatch(slug::equals);
    }

    private int withdraw(Story story, Path file) {
        PrintWriter out = spec.commandLine().getOut();
        String name = story.at().file();
        if (story.standing().status() == Status.WITHDRAWN) {
            out.println(name + ": withdrawn already.");
            return Exit.FINE;
        }
        if (!SiteDesk.withdraw(file)) {
            spec.commandLine()
                    .getErr()
                    .println(name + ": its header cannot be changed safely. Write `status: withdrawn` in it yourself.");
            return Exit.FINDINGS;
        }
        out.println(name + ": withdrawn.");
        return Exit.FINE;
    }
}
