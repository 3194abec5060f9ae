package org.alongside.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alongside.source.Findings;
import org.alongside.source.Suggestion;
import org.alongside.yaml.YamlNode.Scalar;

/**
 * One word of a closed list.
 *
 * @param rule the id of the rule that a word outside the list breaks
 * @param kind what the words are, for example {@code place}
 * @param words the words to suggest
 * @param ifNone what to do if there are no words at all
 * @param former words that are accepted too and mean one of the others
 */
public record ChoiceShape(String rule, String kind, List<String> words, String ifNone, List<String> former)
        implements Shape {

    /** A list that the format itself defines. */
    public static ChoiceShape of(String kind, List<String> words) {
        return new ChoiceShape("field.value", kind, words, "", List.of());
    }

    @Override
    public void check(YamlNode node, String name, Findings findings) {
        if (!(node instanceof Scalar scalar)) {
            Shape.wrongType(node, name, "one " + kind, findings);
        } else if (scalar.text().isBlank()) {
            findings.error(node.at(), "field.empty", "`" + name + "` is empty", "write it, or leave the field out");
        } else if (words.isEmpty()) {
            findings.error(node.at(), rule, "no " + kind + " is known yet", ifNone);
        } else if (!words.contains(scalar.text()) && !former.contains(scalar.text())) {
            findings.error(
                    node.at(),
                    rule,
                    Suggestion.quoted(scalar.text()) + " is not a known " + kind,
                    Suggestion.hint(scalar.text(), words));
        }
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        schema.put("enum", words);
        return schema;
    }
}
