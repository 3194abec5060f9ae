package org.alongside.manuscript;

import java.util.Optional;
import org.alongside.source.Findings;
import org.alongside.source.SourceText;
import org.alongside.yaml.YamlNode;
import org.alongside.yaml.YamlNode.Mapping;
import org.alongside.yaml.YamlNode.Scalar;
import org.alongside.yaml.YamlReader;

/**
 * A file as its author wrote it, byte order mark, line ends and all, and where the things of its header are in it.
 *
 * @param file the whole of it
 */
record WrittenHeader(String file) {

    /** What the header says, or nothing if it cannot be read. */
    Optional<Mapping> read() {
        Findings findings = new Findings();
        return Header.of(source(), findings)
                .flatMap(header -> YamlReader.read(header.yaml(), "", Header.LINES_BEFORE, findings))
                .filter(node -> !findings.hasErrors())
                .filter(Mapping.class::isInstance)
                .map(Mapping.class::cast);
    }

    private SourceText source() {
        String text = file.startsWith("\uFEFF") ? file.substring(1) : file;
        return new SourceText("", text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    static Scalar keyOf(Mapping mapping, String field) {
        return mapping.entries().stream()
                .map(YamlNode.Entry::key)
                .filter(key -> key.text().equals(field))
                .findFirst()
                .orElseThrow();
    }

    /** The same with a line more at the end of the header. */
    String withLine(String line) {
        String yaml = Header.of(source(), new Findings()).orElseThrow().yaml();
        int fence = Header.LINES_BEFORE + (int) yaml.lines().count() + 1;
        return insert(offset(fence, 1), line + newline());
    }

    String insert(int at, String text) {
        return replace(at, at, text);
    }

    String replace(int start, int end, String text) {
        return file.substring(0, start) + text + file.substring(end);
    }

    /** How its lines end. */
    String newline() {
        int end = file.indexOf('\n');
        return end > 0 && file.charAt(end - 1) == '\r' ? "\r\n" : end < 0 ? "\r" : "\n";
    }

    int endOfLine(int from) {
        int end = from;
        while (end < file.length() && file.charAt(end) != '\n' && file.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /** Where something begins in the file. */
    int start(YamlNode node) {
        return offset(node.at().line(), node.at().column());
    }

    int offset(int line, int column) {
        int at = 0;
        for (int i = 1; i < line; i++) {
            at = endOfLine(at);
            at += file.startsWith("\r\n", at) ? 2 : 1;
        }
        return file.offsetByCodePoints(at, column - 1);
    }
}
