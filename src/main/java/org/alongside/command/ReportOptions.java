package org.alongside.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.alongside.report.Form;
import org.alongside.report.PlainReport;
import org.alongside.report.ReportFile;
import org.alongside.source.Finding;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** In which forms findings are wanted: as lines for people unless one of them is printed, and in any number of files. */
final class ReportOptions {

    /** Stands for what is printed in the place of the name of a file, as it does elsewhere. */
    private static final String PRINTED = "-";

    @Option(names = "--all", description = "show every warning, however many there are of one rule")
    private boolean all;

    @Option(
            names = "--json",
            arity = "0..1",
            paramLabel = "FILE",
            fallbackValue = PRINTED,
            description = "the findings as JSON, printed or in a file")
    private Optional<String> json = Optional.empty();

    @Option(
            names = "--sarif",
            arity = "0..1",
            paramLabel = "FILE",
            fallbackValue = PRINTED,
            description = "the findings as SARIF 2.1.0 for code scanning, printed or in a file")
    private Optional<String> sarif = Optional.empty();

    @Option(
            names = "--html",
            arity = "0..1",
            paramLabel = "FILE",
            fallbackValue = PRINTED,
            description = "the findings as a page for editors, printed or in a file")
    private Optional<String> html = Optional.empty();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    /**
     * Refuses what cannot be meant, before any work is done. A file's name has to end as its form does, so that a slip of
     * the hand never replaces a story by a report of it.
     */
    void requireSense() {
        Map<Form, String> wanted = wanted();
        if (wanted.values().stream().filter(PRINTED::equals).count() > 1) {
            throw misuse(
                    "Only one report can be printed. Name files for the others, for example --html=findings.html.");
        }
        wanted.forEach((form, to) -> {
            String name = to.toLowerCase(Locale.ROOT);
            if (!to.equals(PRINTED) && form.endings().stream().noneMatch(name::endsWith)) {
                throw misuse(option(form) + ": name a file that ends in "
                        + form.endings().get(0) + ", for example " + option(form) + "=findings"
                        + form.endings().get(0) + ".");
            }
        });
    }

    /** Whether a form is printed, so that nothing else may be. */
    boolean takeOutput() {
        return wanted().containsValue(PRINTED);
    }

    /** Prints what is not wanted in files. */
    void print(List<Finding> findings, PrintWriter people, PrintWriter programs) {
        if (takeOutput()) {
            wanted().forEach((form, to) -> {
                if (to.equals(PRINTED)) {
                    programs.print(form.of(findings));
                    programs.flush();
                }
            });
        } else {
            (all ? PlainReport.every(findings) : PlainReport.brief(findings)).forEach(people::println);
        }
    }

    /**
     * Writes what is wanted in files.
     *
     * @throws org.alongside.site.UnusableFolder if one of them cannot be written
     */
    void write(List<Finding> findings) {
        wanted().forEach((form, to) -> {
            if (!to.equals(PRINTED)) {
                ReportFile.write(Unspelt.workingFolder().resolve(Path.of(to)).normalize(), form.of(findings));
            }
        });
    }

    private Map<Form, String> wanted() {
        Map<Form, String> wanted = new EnumMap<>(Form.class);
        json.ifPresent(to -> wanted.put(Form.JSON, to));
        sarif.ifPresent(to -> wanted.put(Form.SARIF, to));
        html.ifPresent(to -> wanted.put(Form.HTML, to));
        return wanted;
    }

    private static String option(Form form) {
        return "--" + form.name().toLowerCase(Locale.ROOT);
    }

    private ParameterException misuse(String told) {
        return new ParameterException(command.commandLine(), told);
    }
}
