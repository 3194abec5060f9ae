package org.alongside.yaml;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.alongside.source.Findings;
import org.alongside.yaml.YamlNode.Scalar;
import org.alongside.yaml.YamlNode.Sequence;

/** Any number of things of one shape; the same single value does not stand twice. */
public record ListShape(Shape item) implements Shape {

    @Override
    public void check(YamlNode node, String name, Findings findings) {
        if (!(node instanceof Sequence sequence)) {
            findings.error(node.at(), "field.type", "`" + name + "` should be a list", hint());
            return;
        }
        Set<String> seen = new HashSet<>();
        for (YamlNode value : sequence.items()) {
            item.check(value, name, findings);
            if (value instanceof Scalar scalar && !seen.add(scalar.text())) {
                findings.error(value.at(), "field.repeated", "stands twice in `" + name + "`", "keep one");
            }
        }
    }

    private String hint() {
        return item instanceof FieldsShape fields
                ? "write each on a line of its own, as - " + fields.example()
                : "write it as [one, another]";
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "array");
        schema.put("items", item.schema());
        schema.put("uniqueItems", true);
        return schema;
    }
}
