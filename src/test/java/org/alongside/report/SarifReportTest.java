package org.alongside.report;

import static org.alongside.report.TestFindings.error;
import static org.alongside.report.TestFindings.warning;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.source.Finding;
import org.alongside.source.Level;
import org.alongside.source.Location;
import org.junit.jupiter.api.Test;

/** The structure that OASIS has published for SARIF 2.1.0, as far as a report uses it. */
final class SarifReportTest {

    private static final List<Finding> FINDINGS = List.of(
            error("content/bench.md", 4, "anonymity.phone"),
            warning("content/bench.md", 9, "anonymity.exact-day"),
            error("content/bench.md", 12, "anonymity.phone"),
            warning("content/draft.md", 2, "anonymity.phone"));

    /** The properties that each object may have, those that it must have with an exclamation mark. */
    private static final Map<String, List<String>> SHAPES = Map.ofEntries(
            Map.entry("log", List.of("$schema", "version!", "runs!")),
            Map.entry("run", List.of("tool!", "originalUriBaseIds", "columnKind", "results")),
            Map.entry("tool", List.of("driver!")),
            Map.entry("driver", List.of("name!", "version", "rules")),
            Map.entry("rule", List.of("id!", "shortDescription", "fullDescription", "help", "defaultConfiguration")),
            Map.entry(
                    "result", List.of("ruleId", "ruleIndex", "level", "message!", "locations", "partialFingerprints")),
            Map.entry("location", List.of("physicalLocation")),
            Map.entry("physicalLocation", List.of("artifactLocation", "region")),
            Map.entry("artifactLocation", List.of("uri", "uriBaseId")),
            Map.entry("region", List.of("startLine", "startColumn", "endLine", "endColumn")),
            Map.entry("text", List.of("text!")));

    @Test
    void everyObjectHasThePropertiesThatTheStandardGivesIt() {
        JsonNode log = log(FINDINGS);
        assertShape("log", log);
        assertThat(log.path("version").asText()).isEqualTo("2.1.0");
        assertThat(log.path("runs")).hasSize(1);
        JsonNode run = run(FINDINGS);
        assertShape("run", run);
        assertShape("tool", run.path("tool"));
        assertShape("driver", run.path("tool").path("driver"));
        run.path("tool").path("driver").path("rules").forEach(rule -> {
            assertShape("rule", rule);
            List.of("shortDescription", "fullDescription", "help")
                    .forEach(text -> assertShape("text", rule.path(text)));
            assertThat(rule.path("defaultConfiguration").path("level").asText()).isIn("error", "warning");
        });
        run.path("results").forEach(result -> {
            assertShape("result", result);
            assertShape("text", result.path("message"));
            assertThat(result.path("level").asText()).isIn("error", "warning");
            assertThat(result.path("locations")).hasSize(1);
            JsonNode location = result.path("locations").get(0);
            assertShape("location", location);
            JsonNode place = location.path("physicalLocation");
            assertShape("physicalLocation", place);
            assertShape("artifactLocation", place.path("artifactLocation"));
            assertShape("region", place.path("region"));
            assertThat(place.path("region")).allMatch(number -> number.isInt() && number.asInt() >= 1);
            assertThat(result.path("partialFingerprints")).isNotEmpty().allMatch(JsonNode::isTextual);
        });
    }

    @Test
    void columnsAreCountedInCodePointsFromTheFolderOfTheSite() {
        JsonNode run = run(FINDINGS);

        assertThat(run.path("columnKind").asText()).isEqualTo("unicodeCodePoints");
        assertThat(run.path("originalUriBaseIds").has("SRCROOT")).isTrue();
        assertThat(run.path("originalUriBaseIds").path("SRCROOT").has("uri"))
                .as("no path of this computer")
                .isFalse();
        assertThat(run.path("results"))
                .allMatch(result -> place(result)
                        .path("artifactLocation")
                        .path("uriBaseId")
                        .asText()
                        .equals("SRCROOT"));
    }

    @Test
    void everyRuleIsThereOnceAndResultsPointAtIt() {
        JsonNode run = run(FINDINGS);
        JsonNode rules = run.path("tool").path("driver").path("rules");

        assertThat(rules.findValuesAsText("id")).containsExactly("anonymity.exact-day", "anonymity.phone");
        assertThat(run.path("results"))
                .hasSize(4)
                .allMatch(result ->
                        rules.get(result.path("ruleIndex").asInt()).path("id").equals(result.path("ruleId")));
    }

    @Test
    void aRuleIsAnErrorIfItEverWasAndAResultIsWhatItIs() {
        JsonNode run = run(FINDINGS);

        assertThat(run.path("tool").path("driver").path("rules").findValuesAsText("level"))
                .containsExactly("warning", "error");
        assertThat(run.path("results").findValuesAsText("level"))
                .containsExactly("error", "warning", "error", "warning");
    }

    @Test
    void aPlaceIsWhereTheFindingIs() {
        Finding finding = new Finding(new Location("a.md", 4, 5, 6, 7), Level.ERROR, "x.y", "a fact", "");

        assertThat(place(run(List.of(finding)).path("results").get(0))
                        .path("region")
                        .toString())
                .isEqualTo("{\"startLine\":4,\"startColumn\":5,\"endLine\":6,\"endColumn\":7}");
    }

    @Test
    void theNameOfAFileBecomesARelativeAddressWhateverItHolds() {
        String name = "content/a b%41:?#\\\"<é😀>\n..md";
        String uri = place(run(List.of(error(name, 1, "x.y"))).path("results").get(0))
                .path("artifactLocation")
                .path("uri")
                .asText();

        assertThat(uri).matches("[A-Za-z0-9._~/%-]+").startsWith("content/a%20b%2541%3A%3F%23");
        assertThat(URI.create(uri).isAbsolute()).isFalse();
        assertThat(URI.create(uri).getPath()).isEqualTo(name);
    }

    @Test
    void fingerprintsStayWhenLinesMove() {
        List<Finding> moved = new ArrayList<>();
        for (Finding finding : FINDINGS) {
            moved.add(new Finding(
                    new Location(
                            finding.at().file(),
                            finding.at().line() + 7,
                            1,
                            finding.at().line() + 8,
                            2),
                    finding.level(),
                    finding.rule(),
                    finding.message(),
                    finding.hint()));
        }

        assertThat(fingerprints(moved)).isEqualTo(fingerprints(FINDINGS));
    }

    @Test
    void noTwoFindingsShareAFingerprint() {
        assertThat(fingerprints(FINDINGS)).doesNotHaveDuplicates().hasSize(4);
    }

    /** Where it is missing, what uploads the file hashes the line itself, and the secret with it. */
    @Test
    void theFingerprintThatCodeScanningReadsIsOurs() {
        assertThat(run(FINDINGS).path("results"))
                .allMatch(result -> result.path("partialFingerprints")
                        .path("primaryLocationLineHash")
                        .isTextual());
    }

    @Test
    void theSameFindingsGiveTheSameBytes() {
        assertThat(Form.SARIF.of(FINDINGS))
                .isEqualTo(Form.SARIF.of(List.copyOf(FINDINGS)))
                .endsWith("\n")
                .doesNotContain("\r");
    }

    @Test
    void nothingFoundIsAWholeReportToo() {
        JsonNode run = run(List.of());

        assertShape("run", run);
        assertThat(run.path("results").isArray()).isTrue();
        assertThat(run.path("results")).isEmpty();
    }

    private static void assertShape(String name, JsonNode object) {
        List<String> shape = SHAPES.getOrDefault(name, List.of());
        Set<String> allowed = new HashSet<>();
        shape.forEach(property -> allowed.add(property.replace("!", "")));
        List<String> properties = new ArrayList<>();
        object.fieldNames().forEachRemaining(properties::add);
        assertThat(object.isObject()).as(name).isTrue();
        assertThat(allowed).as(name).containsAll(properties);
        assertThat(properties)
                .as(name)
                .containsAll(shape.stream()
                        .filter(property -> property.endsWith("!"))
                        .map(property -> property.replace("!", ""))
                        .toList());
    }

    private static List<String> fingerprints(List<Finding> findings) {
        return run(findings).path("results").findValuesAsText("primaryLocationLineHash");
    }

    private static JsonNode place(JsonNode result) {
        return result.path("locations").get(0).path("physicalLocation");
    }

    private static JsonNode run(List<Finding> findings) {
        return log(findings).path("runs").get(0);
    }

    private static JsonNode log(List<Finding> findings) {
        try {
            return new ObjectMapper().readTree(Form.SARIF.of(findings));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
