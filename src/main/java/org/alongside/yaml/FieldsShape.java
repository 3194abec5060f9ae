package org.alongside.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.source.Findings;
import org.alongside.source.Suggestion;
import org.alongside.yaml.YamlNode.Entry;
import org.alongside.yaml.YamlNode.Mapping;
import org.alongside.yaml.YamlNode.Scalar;
import org.alongside.yaml.YamlNode.Style;

/**
 * Named fields, and no others.
 *
 * @param thing what has the fields, for example {@code a clip}
 * @param fields in the order of the manual
 * @param elsewhere fields that exist but not here, each with the words that say where they belong
 */
public record FieldsShape(String thing, List<Field> fields, Map<String, String> elsewhere) implements Shape {

    /**
     * One field.
     *
     * @param name its key
     * @param needed whether it must be there
     * @param usual whether an example shows it
     * @param shape what its value may be
     * @param meaning the manual of the field, for its author
     */
    public record Field(String name, boolean needed, boolean usual, Shape shape, String meaning) {

        public static Field needed(String name, Shape shape, String meaning) {
            return new Field(name, true, true, shape, meaning);
        }

        /** What to write, unless the author did, and YAML took it for a comment. */
        private String hintIfEmpty(YamlNode value) {
            boolean comment = value instanceof Scalar scalar && scalar.style() == Style.BEFORE_COMMENT;
            return comment ? "a `#` starts a comment; put text with it in quotation marks" : meaning;
        }

        /** A field that can be left out, but seldom is. */
        public static Field usual(String name, Shape shape, String meaning) {
            return new Field(name, false, true, shape, meaning);
        }

        public static Field optional(String name, Shape shape, String meaning) {
            return new Field(name, false, false, shape, meaning);
        }
    }

    public FieldsShape(String thing, Field... fields) {
        this(thing, List.of(fields), Map.of());
    }

    @Override
    public void check(YamlNode node, String name, Findings findings) {
        if (!(node instanceof Mapping mapping)) {
            findings.error(
                    node.at(), "field.type", "`" + name + "` should be fields with values", "write it as " + example());
            return;
        }
        for (Entry entry : mapping.entries()) {
            String key = entry.key().text();
            Optional<Field> field = field(key);
            if (field.isPresent()) {
                check(field.get(), entry.value(), findings);
            } else {
                unknown(entry, findings);
            }
        }
        for (Field field : fields) {
            if (field.needed() && mapping.get(field.name()).isEmpty()) {
                findings.error(mapping.at(), "field.missing", thing + " needs `" + field.name() + "`", field.meaning());
            }
        }
    }

    private static void check(Field field, YamlNode value, Findings findings) {
        boolean empty = value instanceof Scalar scalar && scalar.text().isBlank();
        if (field.needed() && empty) {
            findings.error(value.at(), "field.empty", "`" + field.name() + "` is empty", field.hintIfEmpty(value));
        } else {
            field.shape().check(value, field.name(), findings);
        }
    }

    /** The fields that are hard to do without. */
    String example() {
        List<String> usual =
                fields.stream().filter(Field::usual).map(Field::name).toList();
        List<String> shown = usual.isEmpty() ? List.of(fields.get(0).name()) : usual;
        return "{ " + String.join(": …, ", shown) + ": … }";
    }

    private void unknown(Entry entry, Findings findings) {
        String key = entry.key().text();
        String home = elsewhere.get(key);
        if (home != null) {
            findings.error(entry.key().at(), "field.kind", "`" + key + "` is not a field of " + thing, home);
        } else {
            findings.error(
                    entry.key().at(),
                    "field.unknown",
                    Suggestion.quoted(key) + " is not a field of " + thing,
                    Suggestion.hint(key, fields.stream().map(Field::name).toList()));
        }
    }

    private Optional<Field> field(String name) {
        for (Field field : fields) {
            if (field.name().equals(name)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Field field : fields) {
            Map<String, Object> property = new LinkedHashMap<>(field.shape().schema());
            property.put("description", field.meaning());
            properties.put(field.name(), property);
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put(
                "required",
                fields.stream().filter(Field::needed).map(Field::name).toList());
        schema.put("additionalProperties", false);
        return schema;
    }
}
