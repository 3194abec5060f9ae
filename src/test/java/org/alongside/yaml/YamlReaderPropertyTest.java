package org.alongside.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.alongside.source.Findings;
import org.alongside.yaml.YamlNode.Entry;
import org.alongside.yaml.YamlNode.Mapping;
import org.alongside.yaml.YamlNode.Scalar;
import org.alongside.yaml.YamlNode.Sequence;

final class YamlReaderPropertyTest {

    @Property
    void anyTextIsReadOrExplained(@ForAll String text) {
        assertReadOrExplained(text);
    }

    @Property(tries = 3000)
    void anySoupOfSyntaxIsReadOrExplained(@ForAll("soup") String text) {
        assertReadOrExplained(text);
    }

    @Property
    void readsBackWhatWasWritten(@ForAll("values") Object value) {
        Findings findings = new Findings();

        Optional<YamlNode> read = YamlReader.read(write(value), "a.yaml", 0, findings);

        assertThat(findings.sorted()).isEmpty();
        assertThat(read.map(YamlReaderPropertyTest::plain)).contains(value);
    }

    @Example
    void everythingIsTextUntilAShapeSaysOtherwise() {
        Findings findings = new Findings();
        Optional<YamlNode> read =
                YamlReader.read("[no, 1_000, 0x1F, 010, 1.50, .inf, true, 2025-01-01, 1:42, ~]", "a.yaml", 0, findings);
        assertThat(read.map(YamlReaderPropertyTest::plain))
                .contains(List.of("no", "1_000", "0x1F", "010", "1.50", ".inf", "true", "2025-01-01", "1:42", ""));
    }

    private static void assertReadOrExplained(String text) {
        Findings findings = new Findings();
        Optional<YamlNode> read = YamlReader.read(text, "a.yaml", 0, findings);
        assertThat(read.isPresent() || findings.hasErrors()).isTrue();
        assertThat(findings.sorted()).allSatisfy(finding -> {
            assertThat(finding.at().line()).isPositive();
            assertThat(finding.at().column()).isPositive();
        });
    }

    @Provide
    Arbitrary<String> soup() {
        return Arbitraries.of(
                        "- ",
                        ": ",
                        "a",
                        "b: c",
                        "\n",
                        "\n  ",
                        "{",
                        "}",
                        "[",
                        "]",
                        ", ",
                        "\"",
                        "'",
                        "&a ",
                        "*a",
                        "!!str ",
                        "!x!y ",
                        "? ",
                        "| \n",
                        ">-\n ",
                        "# c\n",
                        "---\n",
                        "...\n",
                        "%YAML 1.1\n",
                        "<<: ",
                        "~",
                        "\t",
                        "\\",
                        "0",
                        "1e9",
                        "\u0085",
                        "\u2028",
                        "\ufeff",
                        "é",
                        "🥖",
                        "@",
                        "`",
                        "%")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<Object> values() {
        Arbitrary<Object> text = Arbitraries.strings()
                .withChars("ab :#-'\"\\[]{}&*!|>%@`,?\n\té~")
                .ofMaxLength(12)
                .map(value -> value);
        Arbitrary<Object> lists = text.list().ofMaxSize(4).map(value -> value);
        Arbitrary<Object> maps = Arbitraries.maps(
                        Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(5), Arbitraries.oneOf(text, lists))
                .ofMaxSize(4)
                .map(value -> value);
        return Arbitraries.oneOf(text, lists, maps, maps.list().ofMaxSize(3).map(value -> value));
    }

    /** JSON, which is YAML too. */
    private static String write(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(YamlReaderPropertyTest::write).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> write(entry.getKey()) + ": " + write(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return "\""
                + value.toString()
                        .replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t")
                + "\"";
    }

    private static Object plain(YamlNode node) {
        if (node instanceof Scalar scalar) {
            return scalar.text();
        }
        if (node instanceof Sequence sequence) {
            List<Object> items = new ArrayList<>();
            sequence.items().forEach(item -> items.add(plain(item)));
            return items;
        }
        return ((Mapping) node)
                .entries().stream()
                        .collect(Collectors.toMap(entry -> entry.key().text(), YamlReaderPropertyTest::value));
    }

    private static Object value(Entry entry) {
        return plain(entry.value());
    }
}
