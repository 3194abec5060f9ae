package org.alongside.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Every word as it is spelt in the pieces, for those that a reader spells otherwise or has only begun. A word with a slip in
 * it still begins or ends as it should, so the words are there twice: by their beginnings, and back to front by their ends.
 * Behind each word stands how many bits the number of its documents has.
 */
final class Spellings {

    private static final int SHORTEST = 3;
    private static final int WORDS_OF_SHARD = 1000;

    private final List<List<String>> beginnings;
    private final List<List<String>> endings;

    Spellings(List<Inverter> inverters, Map<String, Integer> documents) {
        SortedMap<String, String> forward = new TreeMap<>();
        SortedMap<String, String> backward = new TreeMap<>();
        for (Inverter inverter : inverters) {
            List<String> terms = inverter.words().terms();
            for (WordTable.Met met : inverter.words().met()) {
                if (met.term() != WordTable.NONE && isSpelt(met.folded()) && !forward.containsKey(met.folded())) {
                    int bits = Integer.SIZE
                            - Integer.numberOfLeadingZeros(documents.getOrDefault(terms.get(met.term()), 0));
                    String backToFront =
                            new StringBuilder(met.folded()).reverse().toString();
                    forward.put(met.folded(), met.folded() + bits);
                    backward.put(backToFront, backToFront + bits);
                }
            }
        }
        beginnings = cut(forward);
        endings = cut(backward);
    }

    private static boolean isSpelt(String word) {
        return word.length() >= SHORTEST && word.chars().noneMatch(Character::isDigit);
    }

    private static List<List<String>> cut(SortedMap<String, String> words) {
        List<String> all = List.copyOf(words.values());
        List<List<String>> shards = new ArrayList<>();
        for (int from = 0; from < all.size(); from += WORDS_OF_SHARD) {
            shards.add(all.subList(from, Math.min(all.size(), from + WORDS_OF_SHARD)));
        }
        return shards;
    }

    /** The first word of each shard of beginnings. */
    List<String> firstBeginnings() {
        return firsts(beginnings);
    }

    /** The first word of each shard of endings, back to front. */
    List<String> firstEndings() {
        return firsts(endings);
    }

    private static List<String> firsts(List<List<String>> shards) {
        return shards.stream()
                .map(shard -> shard.get(0).replaceAll("\\d+$", ""))
                .toList();
    }

    List<IndexFile> files() {
        List<IndexFile> files = new ArrayList<>(files("beginnings-", beginnings));
        files.addAll(files("endings-", endings));
        return files;
    }

    private static List<IndexFile> files(String name, List<List<String>> shards) {
        return IntStream.range(0, shards.size())
                .parallel()
                .mapToObj(i -> new IndexFile(
                        name + i + ".shard", String.join("\n", shards.get(i)).getBytes(UTF_8)))
                .toList();
    }
}
