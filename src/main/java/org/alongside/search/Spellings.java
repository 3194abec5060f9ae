package org.alongside.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.search.Inverter.Inverted;

/**
 * Every word as it is spelt in the pieces, for those that a reader spells otherwise or has only begun. A word with a slip in
 * it still begins or ends as it should, so the words are there twice: by their beginnings, and back to front by their ends.
 * Behind each word stands how many bits the number of its documents has.
 */
final class Spellings {

    private static final int SHORTEST = 3;
    private static final int WORDS_OF_SHARD = 1000;

    private record Spelling(String word, int bits) {

        Spelling backToFront() {
            return new Spelling(new StringBuilder(word).reverse().toString(), bits);
        }
    }

    private final List<List<Spelling>> beginnings;
    private final List<List<Spelling>> endings;

    /** @param documents how many documents have each term */
    Spellings(List<Inverted> inverted, Map<String, Integer> documents) {
        Map<String, Spelling> spellings = new HashMap<>();
        for (Inverted part : inverted) {
            List<String> terms = part.words().terms();
            for (WordTable.Met met : part.words().met()) {
                if (met.term() != WordTable.NONE && isSpelt(met.folded())) {
                    spellings.computeIfAbsent(
                            met.folded(),
                            word -> new Spelling(word, bits(documents.getOrDefault(terms.get(met.term()), 0))));
                }
            }
        }
        beginnings = cut(spellings.values().parallelStream());
        endings = cut(spellings.values().parallelStream().map(Spelling::backToFront));
    }

    private static int bits(int number) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(number);
    }

    private static boolean isSpelt(String word) {
        return word.length() >= SHORTEST && word.chars().noneMatch(Character::isDigit);
    }

    private static List<List<Spelling>> cut(Stream<Spelling> spellings) {
        List<Spelling> sorted =
                spellings.sorted(Comparator.comparing(Spelling::word)).toList();
        List<List<Spelling>> shards = new ArrayList<>();
        for (int from = 0; from < sorted.size(); from += WORDS_OF_SHARD) {
            shards.add(sorted.subList(from, Math.min(sorted.size(), from + WORDS_OF_SHARD)));
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

    private static List<String> firsts(List<List<Spelling>> shards) {
        return shards.stream().map(shard -> shard.get(0).word()).toList();
    }

    List<IndexFile> files() {
        List<IndexFile> files = new ArrayList<>(files("beginnings-", beginnings));
        files.addAll(files("endings-", endings));
        return files;
    }

    private static List<IndexFile> files(String name, List<List<Spelling>> shards) {
        return IntStream.range(0, shards.size())
                .parallel()
                .mapToObj(i -> new IndexFile(name + i + ".shard", lines(shards.get(i))))
                .toList();
    }

    private static byte[] lines(List<Spelling> shard) {
        return shard.stream()
                .map(spelling -> spelling.word() + spelling.bits())
                .collect(Collectors.joining("\n"))
                .getBytes(UTF_8);
    }
}
