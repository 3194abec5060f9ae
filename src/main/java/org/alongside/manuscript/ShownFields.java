package org.alongside.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alongside.source.Located;
import org.alongside.yaml.Values;

/** What readers see of a header, in the order in which they come upon it. */
final class ShownFields {

    private ShownFields() {}

    static List<Located<String>> of(Values header) {
        List<Located<String>> shown = new ArrayList<>();
        add(shown, header, "title", "summary");
        header.maybe("image", image -> image).ifPresent(image -> add(shown, image, "alt", "credit"));
        header.maybe("event", event -> event).ifPresent(event -> add(shown, event, "title", "place"));
        header.each("clips", clip -> clip).forEach(clip -> add(shown, clip, "title", "speaker", "transcript"));
        header.each("sources", source -> source).forEach(source -> add(shown, source, "title", "publisher"));
        return List.copyOf(shown);
    }

    private static void add(List<Located<String>> shown, Values values, String... fields) {
        for (String field : fields) {
            Optional<Located<String>> text = values.located(field);
            text.ifPresent(shown::add);
        }
    }
}
