package org.alongside.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import org.alongside.Outcome;
import org.alongside.Publisher;
import org.alongside.Workspace;
import org.alongside.site.SiteChanges;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code bake}: the site from its sources. */
@Command(name = "bake", description = "Bake the site.", mixinStandardHelpOptions = true)
final class BakeCommand implements Callable<Integer> {

    @Mixin
    private BakeOptions options = new BakeOptions();

    @Mixin
    private ReportOptions reports = new ReportOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Workspace workspace = options.workspace();
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        reports.requireSense();
        Outcome outcome = Publisher.publish(workspace);
        reports.print(outcome.findings(), err, out);
        int exit = tell(outcome, workspace, reports.takeOutput() ? err : out, err);
        reports.write(outcome.findings());
        return exit;
    }

    private static int tell(Outcome outcome, Workspace workspace, PrintWriter out, PrintWriter err) {
        if (!outcome.published()) {
            boolean old = Files.exists(workspace.out().resolve("index.html"));
            err.println("Nothing was published." + (old ? " The site that was there before is unchanged." : ""));
            return Exit.FINDINGS;
        }
        out.println(
                "Baked " + outcome.pages() + " pages. Open " + workspace.out().resolve("index.html"));
        Report.heldBack(outcome.heldBack()).ifPresent(out::println);
        if (!outcome.heldBack().leftOut().isEmpty()) {
            out.println("Left out because of errors: "
                    + String.join(", ", outcome.heldBack().leftOut()) + ".");
        }
        outcome.withdrawal().ifPresent(changes -> tell(changes, out));
        return Exit.FINE;
    }

    private static void tell(SiteChanges changes, PrintWriter out) {
        out.println("Something was withdrawn. The new site was searched for it, and has only the notice at its address."
                + " These files are not as they were; replace or delete each where the site is published:");
        changes.removed().forEach(name -> out.println("  removed  " + name));
        changes.changed().forEach(name -> out.println("  changed  " + name));
        changes.added().forEach(name -> out.println("  new      " + name));
    }
}
