package org.alongside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Expected files beside the sources of the tests. {@code -Dgolden=write} rewrites them; the reviewer reads the diff. */
public final class Golden {

    /** Where test resources are written; the copy on the class path would be lost with the next build. */
    public static final Path RESOURCES = Path.of("src/test/resources").toAbsolutePath();

    private Golden() {}

    private static boolean isWriting() {
        return "write".equals(System.getProperty("golden"));
    }

    /** Compares a text with a file. */
    public static void assertText(Path expected, String text) {
        try {
            if (isWriting()) {
                Files.writeString(expected, text);
            }
            String wanted = Files.exists(expected) ? Files.readString(expected) : "";
            assertThat(text).as("%s (-Dgolden=write rewrites it)", expected).isEqualTo(wanted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compares a whole folder with another, byte by byte. */
    public static void assertFolder(Path expected, Path actual) {
        SortedMap<String, byte[]> files = TestSite.filesOf(actual);
        if (isWriting()) {
            rewrite(expected, files);
        }
        assertSame(TestSite.filesOf(expected), files);
    }

    /** Compares two sets of files byte by byte, and shows the difference where they are texts. */
    public static void assertSame(SortedMap<String, byte[]> expected, SortedMap<String, byte[]> actual) {
        assertThat(actual.keySet()).containsExactlyElementsOf(expected.keySet());
        assertThat(readable(actual)).containsExactlyEntriesOf(readable(expected));
    }

    /** Bytes as characters, one for one, so that nothing is lost in the comparison. */
    private static Map<String, String> readable(SortedMap<String, byte[]> files) {
        Map<String, String> texts = new TreeMap<>();
        files.forEach((name, bytes) -> texts.put(name, new String(bytes, StandardCharsets.ISO_8859_1)));
        return texts;
    }

    private static void rewrite(Path folder, SortedMap<String, byte[]> files) {
        try {
            if (Files.exists(folder)) {
                try (Stream<Path> old = Files.walk(folder)) {
                    for (Path file : old.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path target = folder.resolve(file.getKey());
                Files.createDirectories(target.resolveSibling("."));
                Files.write(target, file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
