package org.alongside.yaml;

import java.util.Map;
import org.alongside.source.Findings;

/**
 * What may stand at one place of a YAML file. The shapes of a file are its whole definition: they check it, and the JSON
 * Schema for editors is made from them.
 */
public sealed interface Shape permits TextShape, DateShape, ChoiceShape, FlagShape, ListShape, FieldsShape {

    /**
     * Adds what is wrong with a node, everything at once.
     *
     * @param name what to call the value in messages
     */
    void check(YamlNode node, String name, Findings findings);

    /** This shape in the words of JSON Schema (draft 2020-12). */
    Map<String, Object> schema();

    /** The fact that a node is of the wrong kind altogether. */
    static void wrongType(YamlNode node, String name, String wanted, Findings findings) {
        findings.error(node.at(), "field.type", "`" + name + "` should be " + wanted, "");
    }
}
