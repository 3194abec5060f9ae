package org.alongside.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.alongside.clearance.ClearedStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The name of the folder says what is in it, so nothing else may. */
final class SameBytesTest {

    private static final List<ClearedStory> STORIES = stories(400, 3);

    @Test
    void whenItIsMadeAgain() {
        assertThat(files(Sample.index(STORIES, 1))).isEqualTo(files(Sample.index(stories(400, 3), 1)));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 7, 16, 500})
    void howeverManyProcessorsThereAre(int parts) {
        SearchIndex alone = Sample.index(STORIES, 1);
        SearchIndex together = Sample.index(STORIES, parts);

        assertThat(alone.files()).as("some shards").hasSizeGreaterThan(420);
        assertThat(together.address()).isEqualTo(alone.address());
        assertThat(files(together)).isEqualTo(files(alone));
    }

    @Test
    void aChangedWordGivesAnotherFolder() {
        SearchIndex one = Sample.index(Sample.of("Kettle", "Tea for two."));
        SearchIndex other = Sample.index(Sample.of("Kettle", "Tea for ten."));

        assertThat(one.address().path()).matches("search/en/[0-9a-f]{10}/");
        assertThat(other.address()).isNotEqualTo(one.address());
    }

    @Test
    void everyFileIsAGzipMemberThatSaysNothingOfWhenAndWhere() {
        assertThat(Sample.index(STORIES, 1).files()).allSatisfy(file -> {
            assertThat(HexFormat.of().formatHex(file.bytes(), 0, 10)).isEqualTo("1f8b08000000000000ff");
            assertThat(file.name()).endsWith(".shard");
        });
    }

    private static Map<String, String> files(SearchIndex index) {
        return index.files().stream()
                .collect(Collectors.toMap(
                        IndexFile::name, file -> HexFormat.of().formatHex(file.bytes()), (a, b) -> a, TreeMap::new));
    }

    /** Words that are as frequent as in a language: half of all are among a few. */
    static List<ClearedStory> stories(int count, long seed) {
        Random random = new Random(seed);
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder();
            for (int word = 0; word < 120; word++) {
                int rank = (int) Math.pow(6000, random.nextDouble());
                text.append("w")
                        .append(Integer.toString(rank * 7919, 26).replaceAll("\\d", "k"))
                        .append(' ');
            }
            samples.add(Sample.of("Piece " + i, text.toString().strip()));
        }
        return Sample.cleared(samples);
    }
}
