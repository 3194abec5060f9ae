package org.alongside.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alongside.source.Finding;
import org.alongside.source.Level;
import org.alongside.source.Location;

/** What was found in one file, errors first; the same fact in several places is told once. */
record FileFindings(String file, List<Fact> facts) {

    /** A finding wherever it stands in the file. */
    record Fact(Level level, String rule, String message, String hint, List<Location> places) {}

    private record Told(Level level, String rule, String message, String hint) {}

    /** In the order of the files' names. */
    static List<FileFindings> of(List<Finding> findings) {
        Map<String, List<Finding>> files = new TreeMap<>();
        findings.forEach(finding -> files.computeIfAbsent(finding.at().file(), file -> new ArrayList<>())
                .add(finding));
        return files.entrySet().stream()
                .map(file -> new FileFindings(file.getKey(), facts(file.getValue())))
                .toList();
    }

    private static List<Fact> facts(List<Finding> findings) {
        Map<Told, List<Location>> places = new LinkedHashMap<>();
        findings.stream()
                .sorted(Comparator.comparing(Finding::level))
                .forEach(finding -> places.computeIfAbsent(told(finding), told -> new ArrayList<>())
                        .add(finding.at()));
        return places.entrySet().stream()
                .map(entry -> fact(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Told told(Finding finding) {
        return new Told(finding.level(), finding.rule(), finding.message(), finding.hint());
    }

    private static Fact fact(Told told, List<Location> places) {
        return new Fact(told.level(), told.rule(), told.message(), told.hint(), List.copyOf(places));
    }

    boolean isPiece() {
        return file.startsWith("content/") && (file.endsWith(".md") || file.endsWith(".markdown"));
    }

    boolean isStopped() {
        return count(Level.ERROR) > 0;
    }

    int count(Level level) {
        return facts.stream()
                .filter(fact -> fact.level() == level)
                .mapToInt(fact -> fact.places().size())
                .sum();
    }
}
