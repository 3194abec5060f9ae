package org.alongside.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.alongside.clearance.ClearedStory;
import org.alongside.search.IndexReader.Holder;
import org.alongside.vocabulary.Language;

/** What the index has, compared with what reading everything finds: the same terms, pieces, levels, passages and offsets. */
final class EveryWordIsFoundTest {

    @Property(tries = 300)
    void asReadingEverythingFindsIt(
            @ForAll("samples") List<Sample> samples, @ForAll @IntRange(min = 1, max = 4) int parts) {
        assertFound(Sample.cleared(samples), parts);
    }

    @Property(tries = 50)
    void inWelshToo(@ForAll("samples") List<Sample> samples) {
        samples.forEach(sample -> sample.in(Language.WELSH));
        assertFound(Sample.cleared(samples), 1);
    }

    @Example
    void aWordOfTheTitleIsInPassageNothing() {
        IndexReader index = IndexReader.of(Sample.index(Sample.of("Kettle", "Tea.")));

        assertThat(index.find("kettl"))
                .as("one e less")
                .containsExactly(new Holder(0, 18, List.of(new IndexReader.Place(0, 0))));
    }

    private static void assertFound(List<ClearedStory> stories, int parts) {
        Map<String, List<Holder>> expected = PlainScan.all(stories);
        IndexReader index = IndexReader.of(Sample.index(stories, parts));

        Map<String, List<Holder>> all = new TreeMap<>();
        index.shards().forEach(all::putAll);
        assertThat(all).isEqualTo(expected);
        expected.forEach((term, holders) ->
                assertThat(index.find(term)).as("%s by its shard", term).isEqualTo(holders));
    }

    @Provide
    Arbitrary<List<Sample>> samples() {
        Arbitrary<String> texts = texts(40);
        return Combinators.combine(
                        texts(6),
                        texts(8),
                        texts.list().ofMaxSize(4),
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.of("mill-lane", "ashby", "nowhere"),
                        Arbitraries.of("listening", "gifts").list().uniqueElements())
                .as((title, summary, passages, quoted, place, principles) -> Sample.of(
                                title, passages.toArray(String[]::new))
                        .summary(summary)
                        .quoting(quoted)
                        .filedUnder(principles, List.of("belonging"), place))
                .list()
                .ofMinSize(1)
                .ofMaxSize(9);
    }

    private static Arbitrary<String> texts(int words) {
        Arbitrary<String> known = Arbitraries.of(
                "help",
                "helped",
                "Helping",
                "the",
                "The",
                "and",
                "kettle",
                "kettles",
                "Siân’s",
                "Siân",
                "don't",
                "o’clock",
                "mother-in-law",
                "1960s",
                "12",
                "café",
                "cafe\u0301",
                "Straße",
                "İstanbul",
                "ﬁne",
                "½",
                "ŵyl",
                "’tis",
                "boys’",
                "'s",
                "x's",
                "שלום",
                "ﷺ",
                "ﹰ",
                "𐐀𐐨",
                "𠀋",
                "｢ｱ｣",
                "\ud800",
                "\udc00x",
                "ŉ",
                "e\u0301\u0302",
                "ΣΟΦΟΣ",
                "i",
                "yn",
                "mae",
                "a'b'c",
                "a''b",
                "neighbourlinessneighbourlinessneighbour");
        Arbitrary<String> any = Arbitraries.strings().ofMinLength(1).ofMaxLength(40);
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(9, known), net.jqwik.api.Tuple.of(1, any))
                .list()
                .ofMaxSize(words)
                .map(list -> join(new ArrayList<>(list)));
    }

    private static String join(List<String> words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            text.append(words.get(i))
                    .append(List.of(" ", ", ", "-", " — ", ". ").get(i % 5));
        }
        return text.toString().strip();
    }
}
