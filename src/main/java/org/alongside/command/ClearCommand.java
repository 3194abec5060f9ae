package org.alongside.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.alongside.Publisher;
import org.alongside.SiteDesk;
import org.alongside.report.PlainReport;
import org.alongside.source.Finding;
import org.alongside.story.Anonymity;
import org.alongside.story.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code clear}: record that a person has read a piece and that nobody is recognised in it. */
@Command(
        name = "clear",
        description = "Record that you have read a story or reflection, and that nobody can be recognised in it.",
        mixinStandardHelpOptions = true)
final class ClearCommand implements Callable<Integer> {

    private static final String INITIALS = "\\p{L}[\\p{L}.'-]{0,19}";

    @Mixin
    private SiteOption site = new SiteOption();

    @Mixin
    private DayOption asOf = new DayOption();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "the pieces, or folders of them")
    private List<Path> files = List.of();

    @Option(names = "--by", paramLabel = "INITIALS", required = true, description = "the initials of who has read them")
    private String by = "";

    @Option(names = "--yes", description = "do not ask: they were read")
    private boolean yes;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final BufferedReader answers = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));

    @Override
    public Integer call() {
        if (!by.matches(INITIALS)) {
            throw new ParameterException(spec.commandLine(), "--by takes initials, such as MH.");
        }
        SiteDesk desk = Publisher.desk(site.path());
        PieceFiles pieces = new PieceFiles(site.path(), desk);
        List<Story> wanted = new ArrayList<>();
        int exit = Exit.FINE;
        for (Path file : files) {
            List<Story> found = Files.isDirectory(file)
                    ? pieces.in(file)
                    : pieces.at(file).stream().toList();
            found.stream().filter(story -> story.piece().kind().needsConsent()).forEach(wanted::add);
            if (found.isEmpty() && pieces.hasErrors(file)) {
                PlainReport.every(pieces.findingsIn(file))
                        .forEach(spec.commandLine().getErr()::println);
                exit = Exit.FINDINGS;
            } else if (found.stream().noneMatch(story -> story.piece().kind().needsConsent())) {
                throw new ParameterException(spec.commandLine(), file + " is not a story or reflection of this site.");
            }
        }
        for (Story story : wanted) {
            exit = Math.max(exit, clear(story, desk, pieces.fileOf(story)));
        }
        return exit;
    }

    private int clear(Story story, SiteDesk desk, Path file) {
        PrintWriter out = spec.commandLine().getOut();
        String name = story.at().file();
        if (SiteDesk.isChecked(story)) {
            Anonymity check = story.standing().anonymity().orElseThrow();
            out.println(name + ": checked already, by " + check.checkedBy().orElseThrow() + " on "
                    + check.checkedOn().orElseThrow() + ", and not changed since.");
            return Exit.FINE;
        }
        List<Finding> findings = desk.findingsIn(story);
        PlainReport.every(findings).forEach(out::println);
        story.examination().allowed().forEach(finding -> out.println("allowed: " + finding.asWarning()));
        if (findings.stream().anyMatch(Finding::isError)) {
            out.println(name + ": not cleared. Mend the errors first, or allow them in `anonymity` with a reason.");
            return Exit.FINDINGS;
        }
        if (!yes && !isConfirmed(name, out)) {
            out.println(name + ": not cleared.");
            return Exit.FINDINGS;
        }
        LocalDate today = asOf.day();
        if (!SiteDesk.recordCheck(story, file, by, today)) {
            spec.commandLine()
                    .getErr()
                    .println(name + ": its header cannot be changed safely. Write `checked-by: " + by
                            + "`, `checked-on: " + today + "` and `checked-text: "
                            + story.examination().hash() + "` under `anonymity`.");
            return Exit.FINDINGS;
        }
        out.println(name + ": cleared, by " + by + " on " + today + ".");
        return Exit.FINE;
    }

    private boolean isConfirmed(String name, PrintWriter out) {
        out.println(
                "Have you read all of " + name + ", and is nobody in it recognised by people who live there? (y/n)");
        out.flush();
        try {
            Optional<String> answer = Optional.ofNullable(answers.readLine());
            return answer.filter(line -> line.strip().matches("(?i)y|yes")).isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
