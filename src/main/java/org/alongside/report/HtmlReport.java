package org.alongside.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.alongside.report.FileFindings.Fact;
import org.alongside.source.Finding;
import org.alongside.source.Level;
import org.alongside.source.Location;
import org.alongside.source.Sha256;

/** Findings as a page for editors. It needs nothing beside it, runs nothing and fetches nothing, and can be sent by mail. */
final class HtmlReport {

    private static final String STYLE = style();

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '%s'; \
            base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="referrer" content="no-referrer">
            <meta name="robots" content="noindex">
            <title>%s – Alongside</title>
            <style>%s</style>
            </head>
            <body>
            <header>
            <p class="brand">%sAlongside <span>What was found</span></p>
            </header>
            <main>
            %s</main>
            <footer>
            <p>This page never repeats the words that were found, so it can be shown to others. It was made by Alongside \
            %s from the files as they were.</p>
            </footer>
            </body>
            </html>
            """;

    /** Two lines that run side by side, meet, and go on together. */
    private static final String LINES = """
            <svg viewBox="0 0 40 24" width="40" height="24" aria-hidden="true">\
            <path class="a" d="M2 5h8c8 0 8 5 16 5h12"/><path class="b" d="M2 20h8c8 0 8-6 16-6h12"/></svg>""";

    private HtmlReport() {}

    static String of(List<Finding> findings) {
        List<FileFindings> files = FileFindings.of(findings);
        String headline = Headline.of(files).text();
        String main = files.isEmpty() ? nothing(headline) : found(headline, files);
        return PAGE.formatted(hash(STYLE), headline, STYLE, LINES, main, Release.VERSION);
    }

    private static String nothing(String headline) {
        return """
                <h1>%s</h1>
                <p class="lead">Every file can be read, every link leads somewhere, and no rule sees anything that could \
                give somebody away.</p>
                <p>What is left is what only a person can do: read each piece with the eyes of somebody who knows the \
                neighbourhood. No check of a machine proves that a story is anonymous.</p>
                """.formatted(headline);
    }

    private static String found(String headline, List<FileFindings> files) {
        List<FileFindings> stopped =
                files.stream().filter(FileFindings::isStopped).toList();
        List<FileFindings> others =
                files.stream().filter(file -> !file.isStopped()).toList();
        String beside = Headline.of(files).others();
        return "<h1>" + headline + "</h1>\n"
                + (beside.isEmpty() ? "" : "<p class=\"lead\">" + beside + "</p>\n")
                + guide(!stopped.isEmpty(), files.stream().anyMatch(file -> file.count(Level.WARNING) > 0))
                + section("errors", "To put right first", stopped)
                + section("warnings", "To look at", others)
                + topics(files);
    }

    private static String guide(boolean errors, boolean warnings) {
        String first = """
                <div><dt><span class="level error">Error</span></dt><dd>has to be put right before the piece can be \
                published. More may be found then: what cannot be read is not searched.</dd></div>
                """;
        String then = """
                <div><dt><span class="level warning">To look at</span></dt><dd>does not stop anything. Look, and change it \
                or leave it as it is.</dd></div>
                """;
        return "<dl class=\"guide\">\n" + (errors ? first : "") + (warnings ? then : "") + "</dl>\n";
    }

    private static String section(String id, String title, List<FileFindings> files) {
        return files.isEmpty()
                ? ""
                : "<section aria-labelledby=\"%s\">\n<h2 id=\"%s\">%s</h2>\n".formatted(id, id, title)
                        + files.stream().map(HtmlReport::file).collect(Collectors.joining())
                        + "</section>\n";
    }

    private static String file(FileFindings found) {
        return """
                <article>
                <div class="file"><h3>%s</h3><p>%s</p></div>
                <ul>
                %s</ul>
                </article>
                """.formatted(
                        Markup.path(found.file()),
                        counts(found),
                        found.facts().stream().map(HtmlReport::fact).collect(Collectors.joining()));
    }

    private static String counts(FileFindings found) {
        int errors = found.count(Level.ERROR);
        int warnings = found.count(Level.WARNING);
        String first = errors == 0 ? "" : errors == 1 ? "1 error" : errors + " errors";
        String then = warnings == 0 ? "" : warnings + " to look at";
        return first + (first.isEmpty() || then.isEmpty() ? "" : ", ") + then;
    }

    private static String fact(Fact fact) {
        String level = switch (fact.level()) {
            case ERROR -> "<span class=\"level error\">Error</span>";
            case WARNING -> "<span class=\"level warning\">To look at</span>";
        };
        String hint = fact.hint().isEmpty()
                ? ""
                : "<p class=\"hint\"><span>What to do:</span> " + Markup.prose(Sentence.ended(fact.hint())) + "</p>\n";
        return """
                <li>
                <p class="fact">%s <strong>%s</strong></p>
                <p class="places">%s</p>
                %s<p class="rule">Rule <a href="#about-%s">%s</a></p>
                </li>
                """.formatted(
                        level,
                        Markup.prose(Sentence.capitalised(fact.message())),
                        places(fact.places()),
                        hint,
                        Topic.of(fact.rule()).id(),
                        Markup.text(fact.rule()));
    }

    private static String places(List<Location> places) {
        Map<Integer, List<Location>> lines =
                places.stream().collect(Collectors.groupingBy(Location::line, TreeMap::new, Collectors.toList()));
        return lines.values().stream().map(HtmlReport::line).collect(Collectors.joining("; "));
    }

    private static String line(List<Location> places) {
        Location first = places.get(0);
        if (places.size() == 1 && first.equals(Location.startOf(first.file()))) {
            return "The file as a whole";
        }
        String columns = places.stream()
                .map(at -> String.valueOf(at.column()))
                .distinct()
                .collect(Collectors.joining(", "));
        return "line " + first.line() + ", " + (columns.contains(",") ? "columns " : "column ") + columns;
    }

    private static String topics(List<FileFindings> files) {
        List<Topic> used = files.stream()
                .flatMap(file -> file.facts().stream())
                .map(fact -> Topic.of(fact.rule()))
                .distinct()
                .toList();
        String told = Topic.all().stream()
                .filter(used::contains)
                .map(topic -> """
                        <div id="about-%s"><dt>%s</dt><dd>%s More is said in <code>%s</code>, which comes with \
                        Alongside.</dd></div>
                        """.formatted(
                                topic.id(),
                                Markup.text(topic.title()),
                                Markup.text(topic.meaning()),
                                Markup.path(topic.document())))
                .collect(Collectors.joining());
        return "<section aria-labelledby=\"rules\">\n<h2 id=\"rules\">What the rules are for</h2>\n<dl class=\"topics\">\n"
                + told + "</dl>\n</section>\n";
    }

    private static String style() {
        try (InputStream style = HtmlReport.class.getResourceAsStream("report.css")) {
            return new String(Objects.requireNonNull(style).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        return "sha256-" + Base64.getEncoder().encodeToString(Sha256.of(text));
    }
}
