package org.alongside.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Searches one file in every way in which it can be read. Not for several threads. */
final class FileAudit {

    private static final int LARGEST_TEXT = 64 << 20;
    private static final int CHUNK = 4 << 20;
    private static final Set<String> MARKUP =
            Set.of("html", "htm", "xhtml", "xml", "svg", "rels", "rdf", "atom", "rss", "xsl");
    private static final Set<String> TEXT = Set.of(
            "txt", "json", "js", "css", "vtt", "csv", "md", "webmanifest", "htaccess", "jsonl", "mjs", "map", "yaml");
    private static final Set<String> PROGRAMS = Set.of("js", "mjs", "map");
    private static final Set<String> FONTS = Set.of("woff", "woff2", "ttf", "otf");
    private static final Set<String> CONTAINERS = Set.of("pdf", "zip", "docx", "odt", "epub", "gz", "xlsx", "pptx");

    /** A file of the search index: sentences and words of cleared pieces, which were examined there, or numbers. */
    private static final String INDEX = "shard";

    private static final String INDEXES = "search/";

    private static final int SHORTEST_RUN = 8;
    private static final int LONG_RUN = 16;

    private final Search search;
    private final RealNames names;
    private final Identifiers identifiers;
    private final String file;
    private final List<Leak> leaks = new ArrayList<>();

    /** Whether what is searched are the bytes of the file, so that places in it mean something. */
    private boolean placed;

    FileAudit(Search search, RealNames names, Identifiers identifiers, String file) {
        this.search = search;
        this.names = names;
        this.identifiers = identifiers;
        this.file = file;
    }

    /** What is in the file; of text, with the place. */
    List<Leak> leaks(Path path) throws IOException {
        try {
            if (Files.size(path) > LARGEST_TEXT) {
                large(path);
            } else {
                whole(Files.readAllBytes(path), ending(file), new Budget(), 0);
            }
        } catch (Refused refused) {
            leaks.add(refused.leak());
        }
        return leaks;
    }

    private void add(List<Leak> found) {
        for (Leak leak : found) {
            leaks.add(placed ? leak : new Leak(leak.rule(), leak.what(), leak.hint(), 0));
        }
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** Film and sound, a stretch at a time. */
    private void large(Path path) throws IOException, Refused {
        if (isText(ending(file)) || CONTAINERS.contains(ending(file))) {
            throw Refused.tooLarge();
        }
        int overlap = 4 * search.longest() + 256;
        byte[] chunk = new byte[CHUNK];
        try (InputStream stream = Files.newInputStream(path)) {
            int kept = 0;
            for (int read = stream.readNBytes(chunk, 0, CHUNK); read > 0; ) {
                binary(Arrays.copyOf(chunk, kept + read));
                int end = kept + read;
                kept = Math.min(overlap, end);
                System.arraycopy(chunk, end - kept, chunk, 0, kept);
                read = stream.readNBytes(chunk, kept, CHUNK - kept);
            }
        }
    }

    private static boolean isText(String ending) {
        return MARKUP.contains(ending) || TEXT.contains(ending);
    }

    private void whole(byte[] bytes, String ending, Budget budget, int depth) throws Refused {
        if (ending.equals(INDEX) && file.startsWith(INDEXES) && Archives.isGzip(bytes)) {
            index(Archives.gunzip(bytes, budget).get(0).content().bytes());
            return;
        }
        boolean pdf = isPdf(bytes);
        boolean packed = pdf || Archives.isZip(bytes) || Archives.isGzip(bytes);
        if (Archives.isForeign(bytes) || (CONTAINERS.contains(ending) && !packed)) {
            throw Refused.unreadable("a file of a kind that cannot be looked into");
        }
        if (packed && depth >= Budget.DEEPEST) {
            throw Refused.tooLarge();
        }
        if (pdf) {
            binary(bytes);
            pdf(bytes, budget, depth);
        } else if (packed) {
            binary(bytes);
            List<Archives.Part> parts =
                    Archives.isGzip(bytes) ? Archives.gunzip(bytes, budget) : Archives.unzip(bytes, budget);
            for (Archives.Part part : parts) {
                text(View.of(part.name()), "txt");
                whole(part.content().bytes(), ending(part.name()), budget, depth + 1);
            }
        } else {
            plain(View.of(bytes), ending, depth == 0);
        }
    }

    /** What is not packed; a text with zeros in it may be something else as well. */
    private void plain(View raw, String ending, boolean whole) {
        byte[] bytes = raw.bytes();
        boolean wide = isUtf16(bytes);
        if (isText(ending) || wide || !raw.signs().hasZero()) {
            placed = whole && !wide;
            text(wide ? View.of(new String(bytes, StandardCharsets.UTF_16)) : raw, ending);
        }
        if (raw.signs().hasZero()) {
            binary(bytes);
        }
        placed = false;
    }

    private void index(byte[] bytes) {
        if (isNumbers(bytes)) {
            add(search.in(View.of(bytes), file));
        } else {
            search(View.of(bytes));
        }
    }

    /** Its words stand in the passages of the pages, which are searched; and among numbers any short name stands by chance. */
    private static boolean isNumbers(byte[] bytes) {
        return bytes.length > 0 && bytes[0] < ' ';
    }

    private static boolean isPdf(byte[] bytes) {
        return new String(bytes, 0, Math.min(1024, bytes.length), StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    private void pdf(byte[] bytes, Budget budget, int depth) throws Refused {
        for (byte[] stream : PdfStreams.of(bytes, budget)) {
            boolean attached = isPdf(stream) || Archives.isZip(stream) || Archives.isGzip(stream);
            if (attached || Archives.isForeign(stream)) {
                whole(stream, "", budget, depth + 1);
            } else {
                binary(stream);
                if (Archives.starts(stream, '<')) {
                    text(View.of(stream), "xml");
                }
            }
        }
        text(View.of(PdfText.of(bytes)), "txt");
    }

    private static boolean isUtf16(byte[] bytes) {
        return Archives.starts(bytes, 0xFE, 0xFF) || Archives.starts(bytes, 0xFF, 0xFE);
    }

    private void text(View raw, String ending) {
        Optional<View> encoded = Decoder.decode(raw);
        add(encoded.isEmpty() ? search.in(raw, file) : search.in(raw, encoded.get(), file));
        if (MARKUP.contains(ending) || Archives.starts(raw.bytes(), '<')) {
            markup(raw);
        } else if (ending.equals("css")) {
            add(names.in(raw, 2)); // a single short one is part of any style sheet
        } else {
            search(raw);
            if (!PROGRAMS.contains(ending)) {
                add(identifiers.in(raw));
            }
        }
    }

    /**
     * The sources of pages, feeds and pictures were checked as texts; here only what markup has cut in two is new.
     */
    private void markup(View raw) {
        Markup.Seen readable = Markup.read(raw, !names.isEmpty(), false);
        View decoded = Decoder.decode(readable.text()).orElse(readable.text());
        add(search.in(decoded, file));
        add(names.in(decoded, 1));
        named(readable.links());
        if (placed) {
            add(identifiers.inStretches(Decoder.decode(readable.cuts()).orElse(readable.cuts())));
        } else {
            add(identifiers.in(decoded));
        }
        if (readable.joins() && !names.isEmpty()) {
            named(Markup.read(raw, false, true).text());
        }
    }

    private void search(View text) {
        View decoded = Decoder.decode(text).orElse(text);
        add(search.in(decoded, file));
        add(names.in(decoded, 1));
    }

    private void named(View text) {
        if (!names.isEmpty()) {
            add(names.in(Decoder.decode(text).orElse(text), 1));
        }
    }

    /** Pictures, film and whatever else is not text, but may have text in it. */
    private void binary(byte[] bytes) {
        add(search.in(View.of(bytes), file));
        runs(bytes);
        if (hasWideText(bytes)) {
            for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                for (int from = 0; from < 2; from++) {
                    View view = View.of(new String(bytes, from, bytes.length - from, charset));
                    add(search.in(view, file));
                    runs(view.bytes());
                }
            }
        }
    }

    /** Names are looked for only in what looks like words: a short one stands by chance in any picture. */
    private void runs(byte[] bytes) {
        if (names.isEmpty()) {
            return;
        }
        int start = 0;
        for (int i = 0; i <= bytes.length; i++) {
            boolean printable = i < bytes.length && ((bytes[i] >= ' ' && bytes[i] < 127) || bytes[i] < -2);
            if (!printable) {
                if (i - start >= SHORTEST_RUN) {
                    View run = View.of(Arrays.copyOfRange(bytes, start, i));
                    add(names.in(run, i - start >= LONG_RUN && !FONTS.contains(ending(file)) ? 1 : 2));
                }
                start = i + 1;
            }
        }
    }

    /** Whether three letters of ASCII stand in a row in UTF-16. */
    private static boolean hasWideText(byte[] bytes) {
        for (int i = 0; i + 4 < bytes.length; i++) {
            if (bytes[i] > ' ' && bytes[i + 1] == 0 && bytes[i + 2] > ' ' && bytes[i + 3] == 0 && bytes[i + 4] > ' ') {
                return true;
            }
        }
        return false;
    }
}
