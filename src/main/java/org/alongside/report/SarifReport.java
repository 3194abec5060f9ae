package org.alongside.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alongside.source.Finding;
import org.alongside.source.Level;
import org.alongside.source.Location;
import org.alongside.source.Sha256;

/** Findings as SARIF 2.1.0, the form that code scanning and editors read. */
final class SarifReport {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String ROOT = "SRCROOT";
    private static final String UNRESERVED =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"; // RFC 3986, section 2.3
    private static final HexFormat HEX = HexFormat.of();

    private record Log(@JsonProperty("$schema") String schema, String version, List<Run> runs) {}

    private record Run(Tool tool, Map<String, Base> originalUriBaseIds, String columnKind, List<Result> results) {}

    private record Base(Message description) {}

    private record Tool(Driver driver) {}

    private record Driver(String name, String version, List<Rule> rules) {}

    private record Rule(
            String id,
            Message shortDescription,
            Message fullDescription,
            Message help,
            Configuration defaultConfiguration) {}

    private record Configuration(String level) {}

    private record Result(
            String ruleId,
            int ruleIndex,
            String level,
            Message message,
            List<Place> locations,
            Map<String, String> partialFingerprints) {}

    private record Place(PhysicalLocation physicalLocation) {}

    private record PhysicalLocation(ArtifactLocation artifactLocation, Region region) {}

    private record ArtifactLocation(String uri, String uriBaseId) {}

    private record Region(int startLine, int startColumn, int endLine, int endColumn) {}

    private record Message(String text) {}

    /** The findings of one rule in one file, which are numbered. */
    private record Series(String rule, String file) {}

    private SarifReport() {}

    static String of(List<Finding> findings) {
        List<Rule> rules = rules(findings);
        Driver driver = new Driver("Alongside", Release.VERSION, rules);
        Map<String, Base> bases = Map.of(ROOT, new Base(new Message("The folder of the site, which holds content/.")));
        Run run = new Run(new Tool(driver), bases, "unicodeCodePoints", results(findings, rules));
        try {
            return new ObjectMapper()
                            .writerWithDefaultPrettyPrinter()
                            .writeValueAsString(new Log(SCHEMA, "2.1.0", List.of(run)))
                            .replace("\r\n", "\n")
                    + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts and numbers are always JSON", e);
        }
    }

    /** The rules that found something, in the order of their ids. */
    private static List<Rule> rules(List<Finding> findings) {
        Map<String, Level> levels = new TreeMap<>();
        findings.forEach(finding ->
                levels.merge(finding.rule(), finding.level(), (one, other) -> one.compareTo(other) <= 0 ? one : other));
        return levels.entrySet().stream()
                .map(rule -> rule(rule.getKey(), rule.getValue()))
                .toList();
    }

    private static Rule rule(String id, Level level) {
        Topic topic = Topic.of(id);
        return new Rule(
                id,
                new Message(topic.nameOf(id) + "."),
                new Message(topic.meaning()),
                new Message(topic.meaning() + " Read more in " + topic.document() + "."),
                new Configuration(level.word()));
    }

    private static List<Result> results(List<Finding> findings, List<Rule> rules) {
        List<String> ids = rules.stream().map(Rule::id).toList();
        Map<Series, Integer> counts = new HashMap<>();
        List<Result> results = new ArrayList<>();
        for (Finding finding : findings) {
            Series series = new Series(finding.rule(), finding.at().file());
            results.add(new Result(
                    finding.rule(),
                    ids.indexOf(finding.rule()),
                    finding.level().word(),
                    new Message(Sentence.of(finding)),
                    List.of(place(finding.at())),
                    fingerprints(series, counts.merge(series, 1, Integer::sum))));
        }
        return results;
    }

    private static Place place(Location at) {
        return new Place(new PhysicalLocation(
                new ArtifactLocation(uri(at.file()), ROOT),
                new Region(at.line(), at.column(), at.endLine(), at.endColumn())));
    }

    /** A path as a relative reference of RFC 3986: all that is not unreserved is encoded, but for the slashes. */
    private static String uri(String file) {
        StringBuilder uri = new StringBuilder();
        for (byte octet : file.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xFF);
            if (UNRESERVED.indexOf(c) >= 0 || c == '/') {
                uri.append(c);
            } else {
                uri.append('%').append(HEX.withUpperCase().toHexDigits(octet));
            }
        }
        return uri.toString();
    }

    /**
     * What tells findings apart from one run to the next, made of the rule, the file and a number. No word of the text is
     * in it: a short secret can be guessed from its hash. Code scanning reads the second name, and where that is missing
     * puts a hash of the line there.
     */
    private static Map<String, String> fingerprints(Series series, int ordinal) {
        byte[] hash = Sha256.of(series.rule() + '\0' + series.file() + '\0' + ordinal);
        String short128 = HEX.formatHex(hash, 0, 16);
        return new TreeMap<>(Map.of("ruleFileOrdinal/v1", short128, "primaryLocationLineHash", short128));
    }
}
