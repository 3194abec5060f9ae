package org.alongside.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.alongside.Publisher;
import org.alongside.Workspace;
import org.alongside.audit.NameFiles;
import org.alongside.report.PlainReport;
import org.alongside.source.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code check}: what is wrong, drafts included, without baking. */
@Command(
        name = "check",
        description = "Say what is wrong in the content, drafts included.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private SiteOption site = new SiteOption();

    @Mixin
    private DayOption asOf = new DayOption();

    @Mixin
    private ReportOptions reports = new ReportOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        reports.requireSense();
        Workspace workspace = new Workspace(
                site.path(),
                site.usualOut(),
                asOf.day(),
                Workspace.Broken.STOPS_ALL,
                NameFiles.read(AlongsideCommand.environment(spec), site.path()));
        List<Finding> findings = Publisher.check(workspace);
        reports.print(findings, out, out);
        if (!reports.takeOutput()) {
            out.println(PlainReport.summary(findings));
        }
        reports.write(findings);
        return findings.stream().anyMatch(Finding::isError) ? Exit.FINDINGS : Exit.FINE;
    }
}
