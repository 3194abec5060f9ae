package org.alongside.yaml;

import java.util.List;
import java.util.Optional;
import org.alongside.source.Location;

/** A piece of YAML and where it was written. */
public sealed interface YamlNode {

    Location at();

    /** A single value. Everything is text until a {@link Shape} says otherwise, so {@code no} stays a word. */
    record Scalar(Location at, String text, Style style) implements YamlNode {}

    /** How a value was written. */
    enum Style {
        /** In straight quotation marks, or as a block. */
        MARKED,
        /** As it is. */
        PLAIN,
        /** As it is, and its line goes on with a comment, which its author may have meant to be part of it. */
        BEFORE_COMMENT
    }

    /** A list. */
    record Sequence(Location at, List<YamlNode> items) implements YamlNode {}

    /** Keys with values, in the order in which they were written; no key stands twice. */
    record Mapping(Location at, List<Entry> entries) implements YamlNode {

        public Optional<YamlNode> get(String key) {
            for (Entry entry : entries) {
                if (entry.key().text().equals(key)) {
                    return Optional.of(entry.value());
                }
            }
            return Optional.empty();
        }
    }

    /** One line of a mapping. */
    record Entry(Scalar key, YamlNode value) {}
}
