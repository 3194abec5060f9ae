package org.alongside.jbake;

import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import org.alongside.source.Findings;
import org.alongside.source.Location;
import org.alongside.source.SourceFolder;
import org.jbake.template.RenderingException;

/** What is wrong with a template, told like any other finding. */
final class TemplateFault {

    private static final String RULE = "template.error";

    private TemplateFault() {}

    /** @param templates the folder that the templates are in */
    static void report(RenderingException trouble, SourceFolder templates, String template, Findings findings) {
        Throwable cause = trouble.getCause();
        String folder = templates.nameOf(templates.path());
        if (cause instanceof TemplateException fault) {
            String file =
                    folder + "/" + (fault.getTemplateSourceName() == null ? template : fault.getTemplateSourceName());
            findings.error(
                    at(file, fault.getLineNumber(), fault.getColumnNumber()),
                    RULE,
                    firstLine(fault.getMessageWithoutStackTop()),
                    "mend the template");
        } else if (cause instanceof ParseException fault) {
            findings.error(
                    at(folder + "/" + fault.getTemplateName(), fault.getLineNumber(), fault.getColumnNumber()),
                    RULE,
                    firstLine(fault.getEditorMessage()),
                    "mend the template");
        } else if (cause instanceof TemplateNotFoundException fault) {
            findings.error(
                    Location.startOf(folder + "/" + fault.getTemplateName()),
                    RULE,
                    "there is no such template",
                    "copy it from the theme that comes with Alongside");
        } else {
            throw new IllegalStateException("rendering with " + template, trouble);
        }
    }

    private static Location at(String file, Integer line, Integer column) {
        int row = line == null ? 1 : Math.max(1, line);
        int position = column == null ? 1 : Math.max(1, column);
        return new Location(file, row, position, row, position);
    }

    private static String firstLine(String message) {
        return message.lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("it cannot be used")
                .strip();
    }
}
