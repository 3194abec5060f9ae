package org.alongside.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.alongside.kept.ByteColumn;

/**
 * The terms in the order of their characters, cut into shards that are about as large as what else a query costs. A shard is
 * two files: which documents have its terms, and for phrases, where exactly.
 */
final class TermShards {

    /** The first byte of a file, so that a reader knows what it can read. */
    static final int FORMAT = 1;

    private final List<String> firsts = new ArrayList<>();
    private final List<IndexFile> files;

    TermShards(List<IndexTerm> terms, int bytesOfShard) {
        List<List<IndexTerm>> ranges = cut(terms, bytesOfShard);
        String before = "";
        for (List<IndexTerm> range : ranges) {
            firsts.add(shortest(before, range.get(0).text()));
            before = range.get(range.size() - 1).text();
        }
        files = IntStream.range(0, ranges.size())
                .parallel()
                .mapToObj(shard -> encode(ranges.get(shard), shard))
                .flatMap(List::stream)
                .toList();
    }

    private static List<List<IndexTerm>> cut(List<IndexTerm> terms, int bytesOfShard) {
        List<List<IndexTerm>> ranges = new ArrayList<>();
        int from = 0;
        int bytes = 0;
        for (int i = 0; i < terms.size(); i++) {
            int more = terms.get(i).text().length() + terms.get(i).bytes();
            if (bytes > 0 && bytes + more > bytesOfShard) {
                ranges.add(terms.subList(from, i));
                from = i;
                bytes = 0;
            }
            bytes += more;
        }
        if (from < terms.size()) {
            ranges.add(terms.subList(from, terms.size()));
        }
        return ranges;
    }

    /** The shortest text that comes after one and not after the other. */
    private static String shortest(String before, String text) {
        int length = 0;
        while (length < before.length() && length < text.length() && before.charAt(length) == text.charAt(length)) {
            length++;
        }
        int end = Math.min(length + 1, text.length());
        boolean splits = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, splits ? end + 1 : end);
    }

    private static List<IndexFile> encode(List<IndexTerm> terms, int shard) {
        ByteColumn head = new ByteColumn(1 << 12);
        head.put(FORMAT);
        head.putNumber(terms.size());
        Postings.Columns columns = new Postings.Columns();
        byte[] before = {};
        for (IndexTerm term : terms) {
            byte[] text = term.text().getBytes(UTF_8);
            int shared = shared(before, text);
            head.putNumber(shared);
            head.putNumber(text.length - shared);
            for (int i = shared; i < text.length; i++) {
                head.put(text[i]);
            }
            head.putNumber(term.documents());
            int last = -1;
            for (Postings part : term.parts()) {
                last = part.spread(last, columns);
            }
            before = text;
        }
        head.putNumber(columns.documents().size());
        head.put(columns.documents());
        head.put(columns.levels());
        head.put(columns.passages());
        ByteColumn offsets =
                new ByteColumn(columns.offsets().size() + columns.further().size() + 1);
        offsets.put(FORMAT);
        offsets.put(columns.further());
        offsets.put(columns.offsets());
        return List.of(
                new IndexFile("terms-" + shard + ".shard", head.toBytes()),
                new IndexFile("offsets-" + shard + ".shard", offsets.toBytes()));
    }

    private static int shared(byte[] one, byte[] other) {
        int length = 0;
        while (length < one.length && length < other.length && one[length] == other[length]) {
            length++;
        }
        return length;
    }

    /** For each shard a text that its first term does not come before, and the last of the shard before does. */
    List<String> firsts() {
        return firsts;
    }

    List<IndexFile> files() {
        return files;
    }
}
