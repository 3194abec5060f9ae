package org.alongside.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder that authors fill. Everything in it is untrusted: nothing outside it can be reached through it, and what is
 * not reasonably sized UTF-8 text is refused.
 */
public final class SourceFolder {

    /** The longest text that is read, in bytes: a hundred thousand words and some. */
    public static final long LARGEST_TEXT = 2L << 20;

    /** What the JDK puts in the place of bytes that are no character. */
    private static final char UNREADABLE = '\uFFFD';

    private final Path root;
    private final Path folder;
    private volatile @Nullable Path real;

    /**
     * @param root the site's folder, from which files are named in findings
     * @param name the name of the folder in it
     */
    public SourceFolder(Path root, String name) {
        this.root = root.toAbsolutePath().normalize();
        this.folder = this.root.resolve(name);
    }

    public Path path() {
        return folder;
    }

    /** The name of a file as findings give it. */
    public String nameOf(Path file) {
        return root.relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/');
    }

    /** All files in the folder whose name passes, in the order of their names; hidden files are not looked at. */
    public List<Path> files(Predicate<String> nameWanted) {
        return find((file, attributes) -> nameWanted.test(String.valueOf(file.getFileName()))
                && !(attributes.isSymbolicLink() ? Files.isDirectory(file) : attributes.isDirectory()));
    }

    /** All files and links in the folder, those to folders too, in the order of their names, but for hidden ones. */
    public List<Path> everything() {
        return find((file, attributes) -> !attributes.isDirectory());
    }

    /** What lies behind a link to a folder would be missing from the site without a word. */
    public void refuseLinkedFolders(Findings findings) {
        for (Path link : find((file, attributes) -> attributes.isSymbolicLink() && Files.isDirectory(file))) {
            findings.error(
                    Location.startOf(nameOf(link)),
                    "file.outside",
                    "a link to a folder, which is not followed",
                    "put the folder itself here");
        }
    }

    /**
     * Where the locale knows only some letters, a name with others is read as another name, or not at all, and a piece would have
     * an address that is not its own.
     */
    public void refuseUnreadableNames(Findings findings) {
        boolean isWindows = folder.getFileSystem().getSeparator().equals("\\"); // whose names need no locale
        if (isWindows || "UTF-8".equals(System.getProperty("sun.jnu.encoding"))) {
            return;
        }
        everything().stream()
                .map(this::nameOf)
                .filter(name -> name.chars().anyMatch(c -> c >= 128))
                .forEach(name -> refuseName(Location.startOf(name), findings));
    }

    private static void refuseName(Location file, Findings findings) {
        findings.error(
                file,
                "file.name",
                "the locale of this system cannot read the name of this file",
                "set LC_ALL to a locale with UTF-8, such as C.UTF-8, or rename the file with letters from a to z");
    }

    private List<Path> find(BiPredicate<Path, BasicFileAttributes> wanted) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try {
            Path start = realFolder(); // the folder itself may be a link
            String separator = start.getFileSystem().getSeparator();
            try (Stream<Path> found = Files.find(start, Integer.MAX_VALUE, wanted)) {
                return found.map(start::relativize)
                        .map(file -> Map.entry("/" + file.toString().replace(separator, "/"), file))
                        .filter(file -> !file.getKey().contains("/.")) // hidden
                        .sorted(Map.Entry.comparingByKey())
                        .map(file -> folder.resolve(file.getValue())) // not its name, which not every locale can spell
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a file, all links followed, lies in this folder. */
    public boolean holds(Path file) {
        try {
            return file.toRealPath().startsWith(realFolder());
        } catch (IOException e) {
            return false;
        }
    }

    private Path realFolder() throws IOException {
        Path known = real;
        if (known == null) {
            known = folder.toRealPath();
            real = known;
        }
        return known;
    }

    /** Reads a text: UTF-8 without control characters, its line ends made {@code \n}. */
    public Checked<SourceText> read(Path file) {
        Checked<byte[]> bytes = bytes(file);
        return bytes.value()
                .map(found -> text(file, found))
                .orElseGet(() -> new Checked<>(Optional.empty(), bytes.findings()));
    }

    /** The bytes of a text, or why they cannot be read. */
    public Checked<byte[]> bytes(Path file) {
        Findings findings = new Findings();
        Optional<byte[]> bytes = bytes(file, Location.startOf(nameOf(file)), findings);
        return bytes.isPresent() ? Checked.of(bytes.get(), findings) : Checked.none(findings);
    }

    /** A file's bytes as the text that {@link #read} gives. */
    public Checked<SourceText> text(Path file, byte[] bytes) {
        Findings findings = new Findings();
        String name = nameOf(file);
        Optional<String> text = decode(bytes, name, findings);
        return text.isPresent() ? Checked.of(new SourceText(name, text.get()), findings) : Checked.none(findings);
    }

    private Optional<byte[]> bytes(Path file, Location start, Findings findings) {
        if (start.file().indexOf(UNREADABLE) >= 0) {
            refuseName(start, findings);
            return Optional.empty();
        }
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            findings.error(start, "file.missing", "there is no such file", "put it here");
            return Optional.empty();
        }
        if (!holds(file)) {
            findings.error(start, "file.outside", "a link that leads out of the folder", "copy the file here instead");
            return Optional.empty();
        }
        try {
            if (Files.size(file) > LARGEST_TEXT) {
                findings.error(
                        start,
                        "file.too-large",
                        "too large for a text: " + Files.size(file) + " bytes, at most " + LARGEST_TEXT,
                        "split it, or keep pictures and clips in files of their own");
                return Optional.empty();
            }
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException e) {
            findings.error(start, "file.unreadable", "cannot be read", "check the file's permissions");
            return Optional.empty();
        }
    }

    private static Optional<String> decode(byte[] bytes, String name, Findings findings) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        // The JDK's fast decoder writes U+FFFD where bytes are not UTF-8; an author may have written that character
        // too.
        if (text.indexOf(UNREADABLE) >= 0 && !Arrays.equals(bytes, text.getBytes(StandardCharsets.UTF_8))) {
            SourceText readable = new SourceText(name, readablePart(bytes));
            findings.error(
                    readable.at(readable.text().length(), readable.text().length()),
                    "file.encoding",
                    "from here on not UTF-8 text",
                    "save the file as UTF-8");
            return Optional.empty();
        }
        String plain = (text.startsWith("\uFEFF") ? text.substring(1) : text)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        int control = ControlCharacters.firstIn(plain);
        if (control >= 0) {
            findings.error(
                    new SourceText(name, plain).at(control, control + 1),
                    "file.control-character",
                    "a character that no text contains",
                    "delete it; if the file is not a text, move it out of the way");
            return Optional.empty();
        }
        return Optional.of(plain);
    }

    private static String readablePart(byte[] bytes) {
        CharBuffer out = CharBuffer.allocate(bytes.length);
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), out, true);
        return out.flip().toString();
    }
}
