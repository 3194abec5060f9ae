package org.alongside.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** Another reader of the index, written after {@code docs/search-format.md} and nothing else. */
public final class IndexReader {

    /** Where a word stands: in which passage, and which word of it. */
    record Place(int passage, int offset) {}

    record Holder(int document, int level, List<Place> places) {}

    record Spelling(String word, int bits) {}

    private final Map<String, byte[]> files = new TreeMap<>();
    private final JsonNode directory;

    /** @param packed the files of a folder by their names */
    IndexReader(Map<String, byte[]> packed) {
        packed.forEach((name, bytes) -> files.put(name, unpacked(bytes)));
        this.directory = json("directory.shard");
        if (directory.get("format").asInt() != 1) {
            throw new IllegalArgumentException("another format");
        }
    }

    static IndexReader of(SearchIndex index) {
        Map<String, byte[]> packed = new TreeMap<>();
        index.files().forEach(file -> packed.put(file.name(), file.bytes()));
        return new IndexReader(packed);
    }

    public static byte[] unpacked(byte[] gzip) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] file(String name) {
        byte[] file = files.get(name);
        if (file == null) {
            throw new IllegalArgumentException("there is no " + name);
        }
        return file;
    }

    JsonNode directory() {
        return directory;
    }

    JsonNode json(String name) {
        try {
            return new ObjectMapper().readTree(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> list(String name) {
        String joined = directory.get(name).asText();
        return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(" "));
    }

    /** What the card of a document says. */
    JsonNode card(int document) {
        int size = directory.get("cards").asInt();
        return json("cards-" + document / size + ".shard").get(document % size);
    }

    /** The shard that has a term, if any has. */
    int shardOf(String term) {
        List<String> firsts = list("terms");
        int shard = 0;
        while (shard + 1 < firsts.size() && firsts.get(shard + 1).compareTo(term) <= 0) {
            shard++;
        }
        return shard;
    }

    /** Who has a term; nobody if it is not where it should be. */
    List<Holder> find(String term) {
        return list("terms").isEmpty() ? List.of() : shard(shardOf(term)).getOrDefault(term, List.of());
    }

    /** Every term, shard by shard, in the order in which they stand there. */
    List<Map<String, List<Holder>>> shards() {
        List<Map<String, List<Holder>>> all = new ArrayList<>();
        for (int shard = 0; shard < list("terms").size(); shard++) {
            all.add(shard(shard));
        }
        return all;
    }

    Map<String, List<Holder>> shard(int shard) {
        return shard(file("terms-" + shard + ".shard"), file("offsets-" + shard + ".shard"));
    }

    /** The terms in an unpacked {@code terms-N.shard}. */
    public static List<String> termsIn(byte[] terms) {
        return List.copyOf(names(new Bytes(terms)).keySet());
    }

    private static Map<String, Integer> names(Bytes head) {
        head.expect(1);
        Map<String, Integer> counts = new LinkedHashMap<>();
        byte[] name = {};
        for (int left = head.number(); left > 0; left--) {
            ByteArrayOutputStream next = new ByteArrayOutputStream();
            next.write(name, 0, head.number());
            for (int more = head.number(); more > 0; more--) {
                next.write(head.next());
            }
            name = next.toByteArray();
            counts.put(new String(name, UTF_8), head.number());
        }
        return counts;
    }

    private static Map<String, List<Holder>> shard(byte[] terms, byte[] more) {
        Bytes documents = new Bytes(terms);
        Map<String, Integer> counts = names(documents);
        int length = documents.number();
        Bytes levels = new Bytes(terms, documents.at + length);
        int all = counts.values().stream().mapToInt(count -> count).sum();
        Bytes passages = new Bytes(terms, levels.at + all);

        Map<String, List<int[]>> rows = new LinkedHashMap<>(); // document, level, passages
        int entries = 0;
        for (Map.Entry<String, Integer> term : counts.entrySet()) {
            List<int[]> holders = new ArrayList<>();
            int document = -1;
            for (int i = 0; i < term.getValue(); i++) {
                document += documents.number();
                List<Integer> row = new ArrayList<>(List.of(document, levels.next()));
                int passage = 0;
                int entry;
                do {
                    entry = passages.number();
                    passage += entry >> 1;
                    row.add(passage);
                    entries++;
                } while ((entry & 1) == 1);
                holders.add(row.stream().mapToInt(number -> number).toArray());
            }
            rows.put(term.getKey(), holders);
        }
        passages.expectEnd();

        Bytes further = new Bytes(more);
        further.expect(1);
        int[] occurrences = new int[entries];
        for (int i = 0; i < entries; i++) {
            occurrences[i] = 1 + further.number();
        }
        Bytes offsets = new Bytes(more, further.at);
        Map<String, List<Holder>> read = new LinkedHashMap<>();
        int entry = 0;
        for (Map.Entry<String, List<int[]>> term : rows.entrySet()) {
            List<Holder> holders = new ArrayList<>();
            for (int[] row : term.getValue()) {
                List<Place> places = new ArrayList<>();
                for (int i = 2; i < row.length; i++, entry++) {
                    int offset = 0;
                    for (int left = occurrences[entry]; left > 0; left--) {
                        offset += offsets.number();
                        places.add(new Place(row[i], offset));
                    }
                }
                holders.add(new Holder(row[0], row[1], places));
            }
            read.put(term.getKey(), holders);
        }
        offsets.expectEnd();
        return read;
    }

    /** The documents that are filed under a value. */
    List<Integer> filedUnder(String facet, String id) {
        Bytes bytes = new Bytes(file("facets.shard"));
        bytes.expect(1);
        int documents = directory.get("documents").asInt();
        int at = bytes.at;
        List<Integer> found = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : directory.get("facets").properties()) {
            List<String> ids = new ArrayList<>();
            entry.getValue().forEach(value -> ids.add(value.asText()));
            if (entry.getKey().equals(facet)) {
                int bit = ids.indexOf(id);
                for (int document = 0; document < documents; document++) {
                    if ((file("facets.shard")[at + bit / 8 * documents + document] >> bit % 8 & 1) == 1) {
                        found.add(document);
                    }
                }
            }
            at += (ids.size() + 7) / 8 * documents;
        }
        if (at != file("facets.shard").length) {
            throw new IllegalArgumentException("facets of another length");
        }
        return found;
    }

    /** All spellings of {@code beginnings} or {@code endings}, file by file. */
    List<List<Spelling>> spellings(String name) {
        List<List<Spelling>> all = new ArrayList<>();
        for (int i = 0; i < list(name).size(); i++) {
            all.add(Arrays.stream(new String(file(name + "-" + i + ".shard"), UTF_8).split("\n"))
                    .map(IndexReader::spelling)
                    .toList());
        }
        return all;
    }

    private static Spelling spelling(String line) {
        int end = line.length();
        while (line.charAt(end - 1) >= '0' && line.charAt(end - 1) <= '9') {
            end--;
        }
        return new Spelling(line.substring(0, end), Integer.parseInt(line.substring(end)));
    }

    private static final class Bytes {

        private final byte[] bytes;
        private int at;

        Bytes(byte[] bytes) {
            this(bytes, 0);
        }

        Bytes(byte[] bytes, int at) {
            this.bytes = bytes;
            this.at = at;
        }

        int next() {
            return bytes[at++] & 0xff;
        }

        int number() {
            int number = 0;
            int shift = 0;
            int part;
            do {
                part = next();
                number |= (part & 0x7f) << shift;
                shift += 7;
            } while (part >= 0x80);
            return number;
        }

        void expect(int value) {
            if (next() != value) {
                throw new IllegalArgumentException("not " + value + " at " + (at - 1));
            }
        }

        void expectEnd() {
            if (at != bytes.length) {
                throw new IllegalArgumentException("goes on after " + at);
            }
        }
    }
}
