package org.alongside.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.source.Findings;
import org.alongside.source.SourceText;
import org.alongside.yaml.YamlNode;
import org.alongside.yaml.YamlNode.Mapping;
import org.alongside.yaml.YamlNode.Scalar;
import org.alongside.yaml.YamlNode.Sequence;
import org.alongside.yaml.YamlReader;

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
        Optional<Mapping> before = headerOf(file);
        if (before.isEmpty() || words.isEmpty()) {
            return Optional.empty();
        }
        String changed = before.get()
                .get(field)
                .map(list -> addTo(list, keyOf(before.get(), field), file, words))
                .orElseGet(() -> insertBeforeEnd(file, field + ": [" + String.join(", ", words) + "]"));
        List<String> wanted = new ArrayList<>(wordsOf(before.get(), field));
        wanted.addAll(words);
        return headerOf(changed)
                .filter(after -> wordsOf(after, field).equals(wanted))
                .map(after -> changed);
    }

    private static Optional<Mapping> headerOf(String file) {
        Findings findings = new Findings();
        return Header.of(source(file), findings)
                .flatMap(header -> YamlReader.read(header.yaml(), "", Header.LINES_BEFORE, findings))
                .filter(Mapping.class::isInstance)
                .map(Mapping.class::cast);
    }

    private static SourceText source(String file) {
        String text = file.startsWith("\uFEFF") ? file.substring(1) : file;
        return new SourceText("", text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    private static Scalar keyOf(Mapping header, String field) {
        return header.entries().stream()
                .map(YamlNode.Entry::key)
                .filter(key -> key.text().equals(field))
                .findFirst()
                .orElseThrow();
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

    private static String addTo(YamlNode list, Scalar key, String file, List<String> words) {
        if (!(list instanceof Sequence sequence) || sequence.items().isEmpty()) {
            return fillEmpty(key, file, words);
        }
        YamlNode last = sequence.items().get(sequence.items().size() - 1);
        int start = offset(file, last.at().line(), last.at().column());
        int lineStart = offset(file, last.at().line(), 1);
        String dash = file.substring(lineStart, start);
        Matcher value = VALUE.matcher(file).region(start, file.length());
        int end = value.lookingAt() ? value.end() : start;
        if (dash.strip().equals("-")) {
            int lineEnd = endOfLine(file, end);
            return insert(file, lineEnd, newline(file) + dash + String.join(newline(file) + dash, words));
        }
        return insert(file, end, ", " + String.join(", ", words));
    }

    /** {@code field:}, or {@code field: []}. */
    private static String fillEmpty(Scalar key, String file, List<String> words) {
        int colon = file.indexOf(':', offset(file, key.at().line(), key.at().column()));
        int end = endOfLine(file, colon);
        int open = file.indexOf('[', colon);
        String joined = String.join(", ", words);
        return open >= 0 && open < end ? insert(file, open + 1, joined) : insert(file, colon + 1, " [" + joined + "]");
    }

    private static String insertBeforeEnd(String file, String line) {
        String yaml = Header.of(source(file), new Findings()).orElseThrow().yaml();
        int fence = Header.LINES_BEFORE + (int) yaml.lines().count() + 1;
        return insert(file, offset(file, fence, 1), line + newline(file));
    }

    private static String insert(String file, int at, String text) {
        return file.substring(0, at) + text + file.substring(at);
    }

    private static String newline(String file) {
        int end = file.indexOf('\n');
        return end > 0 && file.charAt(end - 1) == '\r' ? "\r\n" : end < 0 ? "\r" : "\n";
    }

    private static int endOfLine(String file, int from) {
        int end = from;
        while (end < file.length() && file.charAt(end) != '\n' && file.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /** Where a place is in the file as it was written. */
    private static int offset(String file, int line, int column) {
        int at = 0;
        for (int i = 1; i < line; i++) {
            at = endOfLine(file, at);
            at += file.startsWith("\r\n", at) ? 2 : 1;
        }
        return file.offsetByCodePoints(at, column - 1);
    }
}
