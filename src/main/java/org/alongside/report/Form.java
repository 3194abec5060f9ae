package org.alongside.report;

import java.util.List;
import org.alongside.source.Finding;

/** A form in which findings are handed on. It depends on the findings alone, so the same ones give the same bytes. */
public enum Form {
    /** For other programs, in Alongside's own words. */
    JSON,

    /** For what shows findings beside the files they are in, such as code scanning. */
    SARIF,

    /** For people, as a page of its own. */
    HTML;

    /** How the names of such files may end, the usual ending first. */
    public List<String> endings() {
        return switch (this) {
            case JSON -> List.of(".json");
            case SARIF -> List.of(".sarif", ".json");
            case HTML -> List.of(".html", ".htm");
        };
    }

    /** The findings in this form, ending with a line feed. */
    public String of(List<Finding> findings) {
        return switch (this) {
            case JSON -> JsonReport.of(findings);
            case SARIF -> SarifReport.of(findings);
            case HTML -> HtmlReport.of(findings);
        };
    }
}
