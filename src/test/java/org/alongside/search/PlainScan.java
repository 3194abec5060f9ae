package org.alongside.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.alongside.clearance.ClearedStory;
import org.alongside.search.IndexReader.Holder;
import org.alongside.search.IndexReader.Place;
import org.alongside.story.Passage;
import org.alongside.story.Piece;
import org.alongside.story.Quote;
import org.alongside.tagging.Stems;
import org.alongside.vocabulary.Language;

/** The stupid way to find every word: read everything, from the top. */
final class PlainScan {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+(?:['’ʼ‘][\\p{L}\\p{M}\\p{Nd}]+)*");

    private record Found(Place place, double weight) {}

    private final Function<String, String> stems;
    private final Language language;
    private final Set<String> stop;

    PlainScan(List<ClearedStory> stories) {
        var language = stories.get(0).piece().language();
        this.stems = Stems.of(language);
        this.language = language;
        this.stop = Set.copyOf(Analysis.stopWords(language));
    }

    /** Everything that an index should have of some stories, which are in its order. */
    static Map<String, List<Holder>> all(List<ClearedStory> stories) {
        PlainScan scan = new PlainScan(stories);
        double mean = Math.max(
                1,
                stories.stream()
                        .mapToInt(story -> story.piece().body().words())
                        .average()
                        .orElse(1));
        Map<String, List<Holder>> all = new TreeMap<>();
        for (int number = 0; number < stories.size(); number++) {
            int document = number;
            scan.read(stories.get(number), mean)
                    .forEach((term, found) -> all.computeIfAbsent(term, t -> new ArrayList<>())
                            .add(new Holder(
                                    document,
                                    level(found.stream()
                                            .mapToDouble(Found::weight)
                                            .sum()),
                                    found.stream().map(Found::place).toList())));
        }
        return all;
    }

    private Map<String, List<Found>> read(ClearedStory story, double mean) {
        Piece piece = story.piece();
        Map<String, List<Found>> found = new HashMap<>();
        read(piece.heading().title(), 0, 0, 5, found);
        read(piece.heading().summary(), 0, 1024, 2, found);
        int offset = 4096;
        for (String label : Document.of(0, story, Sample.VOCABULARIES).labels()) {
            offset = read(label, 0, offset, 1.5, found) + 16;
        }
        long words = piece.body().passages().stream()
                .mapToLong(passage -> WORD.matcher(passage.text()).results().count())
                .sum();
        double length = 0.4 + 0.6 * words / mean;
        for (Passage passage : piece.body().passages()) {
            boolean quoted = piece.body().quotes().stream().map(Quote::passage).anyMatch(passage.id()::equals);
            int number = Integer.parseInt(passage.id().substring(1));
            read(passage.text(), number, 0, (quoted ? 1.4 : 1) / length, found);
        }
        return found;
    }

    private int read(String text, int passage, int from, double weight, Map<String, List<Found>> found) {
        int offset = from;
        for (MatchResult word : WORD.matcher(text).results().toList()) {
            String folded = fold(word.group());
            if (!folded.isEmpty() && !stop.contains(folded)) {
                found.computeIfAbsent(stems.apply(folded), term -> new ArrayList<>())
                        .add(new Found(new Place(passage, offset), weight));
            }
            offset++;
        }
        return offset;
    }

    private String fold(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "");
        String own = plain.replaceAll(language == Language.WELSH ? "['’ʼ‘](n|r|i|u|w|m|th|ch)$" : "['’ʼ‘]s$", "");
        String letters = own.replaceAll("['’ʼ‘ ]", "");
        int end = Math.min(32, letters.length());
        return letters.substring(0, end == 32 && Character.isHighSurrogate(letters.charAt(31)) ? 31 : end);
    }

    private static int level(double weight) {
        double level = Math.rint(Math.log(weight / 0.2) / Math.log(1.2));
        return (int) Math.max(0, Math.min(31, level));
    }
}
