package org.alongside.yaml;

import java.util.Map;
import org.alongside.source.Findings;
import org.alongside.yaml.YamlNode.Scalar;

/** Yes or no, written {@code true} or {@code false}. */
public record FlagShape() implements Shape {

    @Override
    public void check(YamlNode node, String name, Findings findings) {
        if (!(node instanceof Scalar scalar)
                || !(scalar.text().equals("true") || scalar.text().equals("false"))) {
            findings.error(node.at(), "field.value", "`" + name + "` is yes or no", "write true or false");
        }
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "boolean");
    }
}
