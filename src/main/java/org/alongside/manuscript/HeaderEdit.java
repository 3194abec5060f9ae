package org.alongside.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.yaml.YamlNode;
import org.alongside.yaml.YamlNode.Mapping;
import org.alongside.yaml.YamlNode.Scalar;
import org.alongside.yaml.YamlNode.Sequence;

/**
 * Changes a list in the header of a file and not one other byte of it: comments, order, quotation marks and line ends stay
 * as their author wrote them.
 */
public final class HeaderEdit {

    /** A value in a list: in quotation marks, or up to the next sign of the list. */
    private static final Pattern VALUE = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^']|'')*'|[^\\s,\\]#]+");

    private HeaderEdit() {}

    /**
     * Adds words to the end of a list, which need not be there yet.
     *
     * @param file a file whose header can be read
     * @return the changed file; nothing if its header is not one that this can be done to safely
     */
    public static Optional<String> add(String file, String field, List<String> words) {
        WrittenHeader written = new WrittenHeader(file);
        Optional<Mapping> before = written.read();
        if (before.isEmpty() || words.isEmpty()) {
            return Optional.empty();
        }
        String changed = before.get()
                .get(field)
                .map(list -> addTo(list, WrittenHeader.keyOf(before.get(), field), written, words))
                .orElseGet(() -> written.withLine(field + ": [" + String.join(", ", words) + "]"));
        List<String> wanted = new ArrayList<>(wordsOf(before.get(), field));
        wanted.addAll(words);
        return new WrittenHeader(changed)
                .read()
                .filter(after -> wordsOf(after, field).equals(wanted))
                .map(after -> changed);
    }

    private static List<String> wordsOf(Mapping header, String field) {
        return header.get(field)
                .filter(Sequence.class::isInstance)
                .map(list -> ((Sequence) list)
                        .items().stream()
                                .filter(Scalar.class::isInstance)
                                .map(item -> ((Scalar) item).text())
                                .toList())
                .orElse(List.of());
    }

    private static String addTo(YamlNode list, Scalar key, WrittenHeader written, List<String> words) {
        if (!(list instanceof Sequence sequence) || sequence.items().isEmpty()) {
            return fillEmpty(key, written, words);
        }
        YamlNode last = sequence.items().get(sequence.items().size() - 1);
        int start = written.start(last);
        String dash = written.file().substring(written.offset(last.at().line(), 1), start);
        Matcher value =
                VALUE.matcher(written.file()).region(start, written.file().length());
        int end = value.lookingAt() ? value.end() : start;
        if (dash.strip().equals("-")) {
            String line = written.newline() + dash;
            return written.insert(written.endOfLine(end), line + String.join(line, words));
        }
        return written.insert(end, ", " + String.join(", ", words));
    }

    /** {@code field:}, or {@code field: []}. */
    private static String fillEmpty(Scalar key, WrittenHeader written, List<String> words) {
        int colon = written.file().indexOf(':', written.start(key));
        int end = written.endOfLine(colon);
        int open = written.file().indexOf('[', colon);
        String joined = String.join(", ", words);
        return open >= 0 && open < end
                ? written.insert(open + 1, joined)
                : written.insert(colon + 1, " [" + joined + "]");
    }
}
