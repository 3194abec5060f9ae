package org.alongside.manuscript;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alongside.yaml.YamlNode;
import org.alongside.yaml.YamlNode.Entry;
import org.alongside.yaml.YamlNode.Mapping;
import org.alongside.yaml.YamlNode.Scalar;

/** Sets single values in the header of a file and changes not one other byte of it. */
public final class HeaderSetting {

    /** A value on one line: in quotation marks, or up to a comment, the end of the line, or the end of a flow mapping. */
    private static final Pattern VALUE =
            Pattern.compile("\"(?:[^\"\\\\\n\r]|\\\\.)*\"|'(?:[^'\n\r]|'')*'|[^\\s#,}](?:(?! #)[^\\n\\r,}])*");

    private static final String INDENT = "  ";

    private HeaderSetting() {}

    /**
     * Sets a value of the header.
     *
     * @return the changed file; nothing if its header is not one that this can be done to safely
     */
    public static Optional<String> set(String file, String field, String value) {
        return setAll(file, List.of(), Map.of(field, value));
    }

    /**
     * Sets values of a mapping in the header, which need not be there yet.
     *
     * @param section the field that holds the mapping
     * @param values in the order in which new ones are to stand
     * @return the changed file; nothing if its header is not one that this can be done to safely
     */
    public static Optional<String> set(String file, String section, Map<String, String> values) {
        return setAll(file, List.of(section), values);
    }

    private static Optional<String> setAll(String file, List<String> section, Map<String, String> values) {
        Optional<String> changed = Optional.of(file);
        Optional<String> previous = Optional.empty();
        for (Map.Entry<String, String> value : values.entrySet()) {
            Setting setting = new Setting(section, value.getKey(), value.getValue(), previous);
            changed = changed.flatMap(text -> set(text, setting));
            previous = Optional.of(value.getKey());
        }
        return changed;
    }

    /**
     * One value to be set.
     *
     * @param section empty, or the field that holds the mapping
     * @param previous the field that it is to stand behind if it is new
     */
    private record Setting(List<String> section, String field, String value, Optional<String> previous) {

        String line() {
            return field + ": " + value;
        }

        String path() {
            return String.join(
                    "/", Stream.concat(section.stream(), Stream.of(field)).toList());
        }
    }

    private static Optional<String> set(String file, Setting setting) {
        WrittenHeader written = new WrittenHeader(file);
        return written.read().flatMap(before -> {
            Map<String, String> wanted = flat(before);
            wanted.put(setting.path(), setting.value());
            return changed(written, before, setting)
                    .filter(after -> new WrittenHeader(after)
                            .read()
                            .filter(mapping -> flat(mapping).equals(wanted))
                            .isPresent());
        });
    }

    private static Optional<String> changed(WrittenHeader written, Mapping header, Setting setting) {
        if (setting.section().isEmpty()) {
            return Optional.of(header.get(setting.field())
                    .map(node -> replace(written, node, setting.value()))
                    .orElseGet(() -> written.withLine(setting.line())));
        }
        String section = setting.section().get(0);
        Optional<YamlNode> holder = header.get(section);
        if (holder.isEmpty()) {
            return Optional.of(written.withLine(section + ":" + written.newline() + INDENT + setting.line()));
        }
        return holder.filter(Mapping.class::isInstance)
                .map(Mapping.class::cast)
                .filter(mapping -> !mapping.entries().isEmpty())
                .map(mapping -> mapping.get(setting.field())
                        .map(node -> replace(written, node, setting.value()))
                        .orElseGet(() -> insert(written, mapping, setting)));
    }

    private static String replace(WrittenHeader written, YamlNode node, String value) {
        return written.replace(written.start(node), endOf(written, node), value);
    }

    private static int endOf(WrittenHeader written, YamlNode node) {
        int start = written.start(node);
        Matcher value = VALUE.matcher(written.file()).region(start, written.endOfLine(start));
        return value.lookingAt() ? start + value.group().stripTrailing().length() : start;
    }

    /** Behind the value that it belongs to, or before all others; on a line of its own if they have one each. */
    private static String insert(WrittenHeader written, Mapping mapping, Setting setting) {
        Scalar first = mapping.entries().get(0).key();
        int start = written.start(first);
        String indent = written.file().substring(written.offset(first.at().line(), 1), start);
        Optional<YamlNode> previous = setting.previous().flatMap(mapping::get);
        if (indent.isBlank()) {
            return previous.map(node -> written.insert(
                            written.endOfLine(written.start(node)), written.newline() + indent + setting.line()))
                    .orElseGet(() -> written.insert(start, setting.line() + written.newline() + indent));
        }
        return previous.map(node -> written.insert(endOf(written, node), ", " + setting.line()))
                .orElseGet(() -> written.insert(start, setting.line() + ", "));
    }

    /** Every value of a header by its path, so that two headers can be compared. */
    private static Map<String, String> flat(YamlNode node) {
        Map<String, String> all = new LinkedHashMap<>();
        flatten(node, "", all);
        return all;
    }

    private static void flatten(YamlNode node, String path, Map<String, String> all) {
        if (node instanceof Scalar scalar) {
            all.put(path, scalar.text());
        } else if (node instanceof YamlNode.Sequence list) {
            for (int i = 0; i < list.items().size(); i++) {
                flatten(list.items().get(i), path + "[" + i + "]", all);
            }
        } else if (node instanceof Mapping mapping) {
            for (Entry entry : mapping.entries()) {
                String name = entry.key().text();
                flatten(entry.value(), path.isEmpty() ? name : path + "/" + name, all);
            }
        }
    }
}
