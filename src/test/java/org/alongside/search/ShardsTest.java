package org.alongside.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A reader finds the one file that a term is in without looking into another. */
final class ShardsTest {

    /** Beyond U+FFFF; letters that come before them by number and after them by their halves; and some of every day. */
    private static final List<String> LETTERS =
            List.of("a", "b", "z", "é", "ש", "中", "𐌰", "𐌱", "𠀋", "𠮷", "\ufa0e", "\ufa0f", "ﷺ", "7");

    private static final IndexReader INDEX = index();

    @Test
    void termsAreInTheOrderOfTheirCharactersFromShardToShard() {
        List<String> all = new ArrayList<>();
        INDEX.shards().forEach(shard -> all.addAll(shard.keySet()));

        assertThat(INDEX.shards()).hasSizeGreaterThan(5);
        assertThat(all).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void everyTermIsInTheShardThatTheDirectoryNames() {
        List<TreeSet<String>> shards = INDEX.shards().stream()
                .map(shard -> new TreeSet<>(shard.keySet()))
                .toList();

        assertThat(INDEX.list("terms")).hasSameSizeAs(shards);
        for (int shard = 0; shard < shards.size(); shard++) {
            for (String term : shards.get(shard)) {
                assertThat(INDEX.shardOf(term)).as(term).isEqualTo(shard);
            }
        }
    }

    @Test
    void noNameOfAShardIsHalfACharacter() {
        assertThat(INDEX.list("terms"))
                .anyMatch(first -> first.codePoints().anyMatch(Character::isSupplementaryCodePoint))
                .allMatch(first -> first.codePoints().noneMatch(point -> point >= 0xd800 && point < 0xe000));
    }

    @Test
    void aShardOfOneLargeTermIsNotCut() {
        List<Sample> samples = new ArrayList<>();
        String text = "kettle ".repeat(2000).strip();
        for (int i = 0; i < 20; i++) {
            samples.add(Sample.of("Kettle", text, "apple", "zebra"));
        }

        IndexReader index = IndexReader.of(Sample.index(samples.toArray(Sample[]::new)));

        assertThat(index.find("kettl")).hasSize(20);
        assertThat(index.find("appl")).hasSize(20);
        assertThat(index.find("zebra")).hasSize(20);
        assertThat(index.find("nobody")).isEmpty();
    }

    private static IndexReader index() {
        Random random = new Random(11);
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            StringBuilder text = new StringBuilder();
            for (int word = 0; word < 300; word++) {
                for (int letter = 0; letter < 4; letter++) {
                    text.append(LETTERS.get(random.nextInt(LETTERS.size())));
                }
                text.append(' ');
            }
            samples.add(Sample.of("Piece", text.toString().strip()));
        }
        return IndexReader.of(Sample.index(samples.toArray(Sample[]::new)));
    }
}
