package org.alongside.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.alongside.source.Finding;

/** Findings as JSON of our own, stable once released. */
final class JsonReport {

    /** A finding as other programs read it: 1-based, columns in characters, end exclusive. */
    private record Entry(
            String file,
            int line,
            int column,
            int endLine,
            int endColumn,
            String level,
            String rule,
            String message,
            String hint) {}

    private record Document(List<Entry> findings) {}

    private JsonReport() {}

    static String of(List<Finding> findings) {
        try {
            return new ObjectMapper()
                            .writeValueAsString(new Document(
                                    findings.stream().map(JsonReport::entry).toList()))
                    + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts and numbers are always JSON", e);
        }
    }

    private static Entry entry(Finding finding) {
        return new Entry(
                finding.at().file(),
                finding.at().line(),
                finding.at().column(),
                finding.at().endLine(),
                finding.at().endColumn(),
                finding.level().word(),
                finding.rule(),
                finding.message(),
                finding.hint());
    }
}
