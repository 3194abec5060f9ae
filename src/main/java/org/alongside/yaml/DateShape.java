package org.alongside.yaml;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.alongside.source.Findings;
import org.alongside.yaml.YamlNode.Scalar;

/** A day that exists, written as {@code 2025-03-14} (ISO 8601, calendar date, extended format). */
public record DateShape() implements Shape {

    private static final DateTimeFormatter ISO_DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    private static final Pattern LOOKS_RIGHT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    @Override
    public void check(YamlNode node, String name, Findings findings) {
        if (!(node instanceof Scalar scalar)) {
            Shape.wrongType(node, name, "a date", findings);
        } else if (parse(scalar.text()).isPresent()) {
            return;
        } else if (LOOKS_RIGHT.matcher(scalar.text().strip()).matches()) {
            findings.error(
                    node.at(),
                    "date.format",
                    "`" + name + "` is a day that does not exist",
                    "look at the day and the month again");
        } else {
            findings.error(node.at(), "date.format", "`" + name + "` is not a date", "write it as 2024-05-31");
        }
    }

    static Optional<LocalDate> parse(String text) {
        try {
            return Optional.of(LocalDate.parse(text, ISO_DAY));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        schema.put("format", "date");
        return schema;
    }
}
