package org.alongside.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Every page, style sheet and drawing is without an error to the Nu HTML checker. */
final class ValidHtmlIT {
    private static final List<String> CHECKER = List.of(
            Program.java(),
            "nu.validator.client.SimpleCommandLineValidator",
            "--errors-only",
            "--also-check-css",
            "--also-check-svg",
            "--format",
            "json");

    @Test
    void everyPageAndStyleSheetIsValid() throws Exception {
        BakedSite site = BakedSite.get();
        var command = new ArrayList<>(CHECKER);
        Stream.of("html", "css", "svg").map(site::files).forEach(command::addAll);
        var classPath = Map.of("CLASSPATH", System.getProperty("java.class.path"));
        Program checked = Program.run(site.folder(), command, classPath);

        String answer = checked.said().substring(Math.max(0, checked.said().indexOf('{')));
        JsonNode found = new ObjectMapper().readTree(answer);
        assertThat(StreamSupport.stream(found.path("messages").spliterator(), false)
                        .map(ValidHtmlIT::line)
                        .collect(Collectors.joining("\n")))
                .isEmpty();
        assertThat(checked.exitCode()).as(checked.said()).isZero();
    }

    private static String line(JsonNode message) {
        return "%s:%d: %s (%s)"
                .formatted(
                        message.path("url").asText().replaceFirst(".*/it/site/", ""),
                        message.path("lastLine").asInt(),
                        message.path("message").asText(),
                        message.path("extract").asText().replaceAll("\\s+", " "));
    }
}
