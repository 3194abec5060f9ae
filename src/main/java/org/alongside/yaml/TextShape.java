package org.alongside.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.alongside.source.Findings;
import org.alongside.yaml.YamlNode.Scalar;
import org.alongside.yaml.YamlNode.Style;

/**
 * Some text.
 *
 * @param longest most characters (code points)
 * @param empty whether no text at all will do
 * @param pattern what the whole text must look like
 * @param written how the pattern is told to an author, for example {@code 1:42}
 */
public record TextShape(int longest, boolean empty, Pattern pattern, String written) implements Shape {

    private static final Pattern ANYTHING = Pattern.compile("(?s).*");

    /** A whole value in quotation marks that YAML does not know. */
    private static final Pattern CURLY = Pattern.compile("(?s)[“„«‘][^“”„«»]*[”“»’]");

    /** Free text. */
    public static TextShape upTo(int longest) {
        return new TextShape(longest, false, ANYTHING, "");
    }

    /** Free text that may be left empty on purpose. */
    public static TextShape maybeEmpty(int longest) {
        return new TextShape(longest, true, ANYTHING, "");
    }

    /** Text of a certain form. */
    public static TextShape like(String regex, String written) {
        return new TextShape(300, false, Pattern.compile(regex), written);
    }

    @Override
    public void check(YamlNode node, String name, Findings findings) {
        if (!(node instanceof Scalar scalar)) {
            Shape.wrongType(node, name, "text", findings);
            return;
        }
        if (written.isEmpty()) {
            warnOfSlips(scalar, name, findings);
        }
        int length = scalar.text().codePointCount(0, scalar.text().length());
        if (scalar.text().isBlank()) {
            if (!empty) {
                findings.error(node.at(), "field.empty", "`" + name + "` is empty", "write it, or leave the field out");
            }
        } else if (length > longest) {
            findings.error(
                    node.at(),
                    "field.too-long",
                    "`" + name + "` has " + length + " characters, at most " + longest + " are shown well",
                    "shorten it");
        } else if (!pattern.matcher(scalar.text()).matches()) {
            findings.error(
                    node.at(), "field.value", "`" + name + "` is not of the right form", "write it as " + written);
        }
    }

    /** Free text of which readers would see more or less than its author meant. */
    private static void warnOfSlips(Scalar scalar, String name, Findings findings) {
        if (scalar.style() == Style.BEFORE_COMMENT) {
            findings.warning(
                    scalar.at(),
                    "yaml.comment",
                    "`" + name + "` ends before the ` #`; the rest of the line is a comment",
                    "put the whole text in quotation marks, or the comment on a line of its own");
        }
        if (scalar.style() != Style.MARKED && CURLY.matcher(scalar.text()).matches()) {
            findings.warning(
                    scalar.at(),
                    "yaml.quotes",
                    "the curly quotation marks are part of `" + name + "`, and readers see them",
                    "leave them out, or put straight ones round them: \"“…”\"");
        }
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        schema.put("maxLength", longest);
        if (!empty) {
            schema.put("minLength", 1);
        }
        if (!written.isEmpty()) {
            schema.put("pattern", "^(?:" + pattern.pattern() + ")$");
        }
        return schema;
    }
}
