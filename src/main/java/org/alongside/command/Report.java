package org.alongside.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.HeldBack;
import org.alongside.source.Finding;

/** Findings on paper. */
final class Report {

    /** A finding as other programs read it: 1-based, columns in characters, end exclusive. Stable once released. */
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

    private Report() {}

    /** One line each. */
    static void print(List<Finding> findings, PrintWriter to) {
        findings.forEach(finding -> to.println(finding));
    }

    static String summary(List<Finding> findings) {
        long errors = findings.stream().filter(Finding::isError).count();
        return errors + (errors == 1 ? " error, " : " errors, ") + (findings.size() - errors) + " to look at.";
    }

    /** Which kinds of piece are not on the site; nothing if all are. */
    static Optional<String> heldBack(HeldBack held) {
        String counts = Stream.of(
                        count(held.drafts(), held.drafts() == 1 ? "draft" : "drafts"),
                        count(held.inReview(), "in review"),
                        count(held.withdrawn(), "withdrawn"),
                        count(held.notYetDue(), "not yet due"),
                        count(held.expired(), "with a consent that has run out"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return counts.isEmpty() ? Optional.empty() : Optional.of("Held back: " + counts + ".");
    }

    private static Optional<String> count(int pieces, String kind) {
        return pieces == 0 ? Optional.empty() : Optional.of(pieces + " " + kind);
    }

    static String json(List<Finding> findings) {
        try {
            return new ObjectMapper()
                    .writeValueAsString(
                            new Document(findings.stream().map(Report::entry).toList()));
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
