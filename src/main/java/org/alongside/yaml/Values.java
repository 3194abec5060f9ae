package org.alongside.yaml;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.alongside.source.Located;
import org.alongside.source.Location;
import org.alongside.yaml.YamlNode.Mapping;
import org.alongside.yaml.YamlNode.Scalar;
import org.alongside.yaml.YamlNode.Sequence;

/**
 * The values of a mapping that its {@link FieldsShape} has found nothing wrong with. Asking for a needed field that is
 * not there is a mistake of the caller and throws.
 */
public record Values(Mapping mapping) {

    public Optional<String> maybeText(String field) {
        return mapping.get(field).map(Values::textOf);
    }

    public String text(String field) {
        return maybeText(field).orElseThrow(() -> new IllegalStateException("no `" + field + "`"));
    }

    public Optional<Located<String>> located(String field) {
        return mapping.get(field).map(node -> new Located<>(textOf(node), node.at()));
    }

    public Optional<LocalDate> maybeDate(String field) {
        return maybeText(field).flatMap(DateShape::parse);
    }

    public LocalDate date(String field) {
        return maybeDate(field).orElseThrow(() -> new IllegalStateException("no `" + field + "`"));
    }

    /** Whether a flag is there and true. */
    public boolean flag(String field) {
        return maybeText(field).filter("true"::equals).isPresent();
    }

    /** The texts of a list; none if the field is not there. */
    public List<Located<String>> texts(String field) {
        return items(field, node -> new Located<>(textOf(node), node.at()));
    }

    /** The things of a list of mappings; none if the field is not there. */
    public <T> List<T> each(String field, Function<Values, T> read) {
        return items(field, node -> read.apply(new Values((Mapping) node)));
    }

    /** The thing that a nested mapping describes. */
    public <T> Optional<T> maybe(String field, Function<Values, T> read) {
        return mapping.get(field).map(node -> read.apply(new Values((Mapping) node)));
    }

    /** Where a field's value stands, or the mapping itself if it is not there. */
    public Location at(String field) {
        return mapping.get(field).map(YamlNode::at).orElse(mapping.at());
    }

    private <T> List<T> items(String field, Function<YamlNode, T> read) {
        return mapping.get(field)
                .map(node -> ((Sequence) node).items().stream().map(read).toList())
                .orElse(List.of());
    }

    private static String textOf(YamlNode node) {
        return ((Scalar) node).text().strip();
    }
}
