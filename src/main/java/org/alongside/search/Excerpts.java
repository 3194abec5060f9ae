package org.alongside.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.kept.Fingerprint;
import org.alongside.story.Passage;
import org.alongside.story.Quote;
import org.alongside.tagging.Sentences;
import org.alongside.tagging.Tag;
import org.alongside.tagging.Tags;

/**
 * Chooses the sentences of a piece that the index keeps, to be shown with a result. Short pieces are kept whole. Of others
 * first what is evidence of something and what somebody said, then the sentences that have the most words which no other
 * kept sentence has, so that nearly everything that is looked for has its sentence.
 *
 * @param kept in the order of the piece
 */
record Excerpts(List<Kept> kept) {

    /** What is kept of each of a thousand pieces, in characters. */
    private static final int OF_A_THOUSAND = 1_850;

    /** With ten times as many pieces two fifths as much is kept of each, so that four times as much is kept in all. */
    private static final double LESS_OF_MORE = 0.42;

    /** Between two sentences of a passage that do not follow one another. */
    private static final String LEFT_OUT = " … ";

    /** A word is known by so many bits of its hash. Now and then two are taken for one, which costs a sentence little. */
    private static final int KNOWN_BY = 12;

    /** Shorter words are in every sentence. */
    private static final int SHORTEST = 4;

    /** A sentence of a passage. */
    private static final class Sentence {

        /** Where it stands among all. */
        private final int place;

        private final int passage;
        private final String text;
        private final boolean preferred;

        /** The different longer words in it. */
        private final int[] words;

        Sentence(int place, int passage, String text, boolean preferred) {
            this.place = place;
            this.passage = passage;
            this.text = text;
            this.preferred = preferred;
            this.words = wordsOf(text);
        }

        int place() {
            return place;
        }

        /** How many different words it has for its length. */
        double density() {
            return (double) words.length / (text.length() + 20);
        }

        /** How many of its words are not among others. */
        int fresh(BitSet others) {
            int fresh = 0;
            for (int word : words) {
                fresh += others.get(word) ? 0 : 1;
            }
            return fresh;
        }
    }

    private static final Comparator<Sentence> BEST_FIRST = Comparator.comparingInt(
                    (Sentence sentence) -> sentence.preferred ? 0 : 1)
            .thenComparing(Comparator.comparingDouble(Sentence::density).reversed())
            .thenComparingInt(Sentence::place);

    /** What is kept of a passage. */
    record Kept(int passage, String text) {}

    /** How many characters are kept of each of some pieces. */
    static int budget(int pieces) {
        return (int) (OF_A_THOUSAND * StrictMath.pow(1000.0 / Math.max(1, pieces), LESS_OF_MORE));
    }

    /** What is kept of a piece, in its order; what is left out of a passage is an ellipsis. */
    static Excerpts of(Document document, int budget) {
        List<Passage> passages = document.passages();
        if (passages.stream().mapToInt(passage -> passage.text().length()).sum() <= budget) {
            return new Excerpts(passages.stream()
                    .map(passage -> new Kept(Document.number(passage), passage.text()))
                    .toList());
        }
        return new Excerpts(joined(chosen(sentences(document), budget)));
    }

    /** All that they depend on. */
    static Fingerprint question(Document document, int budget) {
        StringBuilder question =
                new StringBuilder(document.piece().body().source().digits());
        question.append(' ').append(document.piece().language()).append(' ').append(budget);
        shown(document).forEach(sentence -> question.append('\n').append(sentence));
        return Fingerprint.of(question.toString());
    }

    /** The sentences that are the best evidence of something. */
    private static Stream<String> shown(Document document) {
        Tags tags = document.story().tags();
        return Stream.of(tags.principles(), tags.outcomes())
                .flatMap(List::stream)
                .map(Tag::evidence)
                .filter(evidence -> !evidence.isEmpty())
                .map(evidence -> evidence.get(0).sentence());
    }

    private static List<Sentence> sentences(Document document) {
        Set<String> shown = shown(document).collect(Collectors.toSet());
        Set<String> said =
                document.piece().body().quotes().stream().map(Quote::passage).collect(Collectors.toSet());
        List<Sentence> all = new ArrayList<>();
        for (Passage passage : document.passages()) {
            for (String text : Sentences.of(passage.text())) {
                boolean preferred = shown.contains(text) || said.contains(passage.id());
                all.add(new Sentence(all.size(), Document.number(passage), text, preferred));
            }
        }
        return all;
    }

    private static int[] wordsOf(String text) {
        int[] words = new int[text.length() / SHORTEST + 1];
        int count = 0;
        BitSet met = new BitSet(1 << KNOWN_BY);
        Tokens tokens = new Tokens(text);
        while (tokens.next()) {
            int word = tokens.hash() >>> (Integer.SIZE - KNOWN_BY);
            if (tokens.end() - tokens.start() >= SHORTEST && !met.get(word)) {
                met.set(word);
                words[count++] = word;
            }
        }
        return Arrays.copyOf(words, count);
    }

    private static List<Sentence> chosen(List<Sentence> sentences, int budget) {
        List<Sentence> best = sentences.stream().sorted(BEST_FIRST).toList();
        BitSet covered = new BitSet(1 << KNOWN_BY);
        List<Sentence> chosen = new ArrayList<>();
        int left = budget;
        for (Sentence sentence : best) {
            int length = sentence.text.length() + (chosen.isEmpty() ? 0 : LEFT_OUT.length());
            if (length <= left && 2 * sentence.fresh(covered) > sentence.words.length) {
                chosen.add(sentence);
                Arrays.stream(sentence.words).forEach(covered::set);
                left -= length;
            }
        }
        chosen.sort(Comparator.comparing(Sentence::place));
        return chosen;
    }

    private static List<Kept> joined(List<Sentence> sentences) {
        List<Kept> kept = new ArrayList<>();
        int before = -2;
        for (Sentence sentence : sentences) {
            int last = kept.size() - 1;
            if (last >= 0 && kept.get(last).passage() == sentence.passage) {
                String between = sentence.place == before + 1 ? " " : LEFT_OUT;
                kept.set(last, new Kept(sentence.passage, kept.get(last).text() + between + sentence.text));
            } else {
                kept.add(new Kept(sentence.passage, sentence.text));
            }
            before = sentence.place;
        }
        return kept;
    }
}
