package org.alongside.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alongside.Golden;
import org.junit.jupiter.api.Test;

final class TopicTest {

    private static final Pattern RULE = Pattern.compile("(?m)^\\S+: (?:error|warning)\\[([a-z0-9.-]+)]");

    @Test
    void everyRuleThatTheTestsKnowHasATopic() throws IOException {
        List<String> rules;
        try (Stream<Path> files = Files.walk(Golden.RESOURCES)) {
            rules = files.filter(file -> file.endsWith("findings.txt"))
                    .flatMap(file -> RULE.matcher(read(file)).results())
                    .map(found -> found.group(1))
                    .distinct()
                    .toList();
        }

        assertThat(rules).hasSizeGreaterThan(30);
        assertThat(rules)
                .filteredOn(rule -> Topic.of(rule).id().equals("other"))
                .isEmpty();
    }

    @Test
    void everyDocumentThatATopicNamesIsThere() {
        assertThat(Topic.all()).extracting(Topic::document).allMatch(document -> Files.exists(Path.of(document)));
    }

    @Test
    void aRuleThatNobodyHasPutAnywhereIsStillExplained() {
        assertThat(Topic.of("unheard.of").nameOf("unheard.of")).isEqualTo("Other rules: of");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
