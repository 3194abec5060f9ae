package org.alongside.catalogue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.alongside.clearance.ClearedStory;
import org.alongside.story.Address;
import org.alongside.vocabulary.Facet;
import org.alongside.vocabulary.Term;

/**
 * Finds pieces that share principles, outcomes and place with one. A shared term counts the more the rarer it is
 * (inverse document frequency, {@code ln(1 + N/n)}; Spärck Jones 1972). Looking at every pair would take time that grows
 * with the square of the pieces, so for each term only the pieces nearest in date are candidates; the time is linear.
 */
final class Related {

    /** How many pieces are offered. */
    private static final int OFFERED = 4;

    /** How many candidates each term gives on either side of a piece's date. */
    private static final int REACH = 32;

    private static final Set<Facet> SHARED = EnumSet.of(Facet.PRINCIPLES, Facet.OUTCOMES, Facet.PLACES);

    /** Newest first; postings hold positions in this list. */
    private final List<ClearedStory> stories;

    private final Map<Address, Integer> positions = new HashMap<>();
    private final Map<Facet, Map<Term, int[]>> postings = new EnumMap<>(Facet.class);

    Related(List<ClearedStory> stories) {
        this.stories = stories;
        for (int i = 0; i < stories.size(); i++) {
            positions.put(stories.get(i).address(), i);
        }
        for (Facet facet : SHARED) {
            postings.put(facet, postingsOf(facet));
        }
    }

    private Map<Term, int[]> postingsOf(Facet facet) {
        Map<Term, IntStream.Builder> lists = new HashMap<>();
        for (int i = 0; i < stories.size(); i++) {
            for (Term term : stories.get(i).piece().themes().of(facet)) {
                lists.computeIfAbsent(term, t -> IntStream.builder()).add(i);
            }
        }
        Map<Term, int[]> arrays = new HashMap<>();
        lists.forEach((term, list) -> arrays.put(term, list.build().toArray()));
        return arrays;
    }

    private int[] listOf(Facet facet, Term term) {
        return postings.getOrDefault(facet, Map.of()).getOrDefault(term, new int[0]);
    }

    List<ClearedStory> to(ClearedStory story) {
        Integer self = positions.get(story.address());
        if (self == null) {
            return List.of();
        }
        Map<Integer, Double> scores = new HashMap<>();
        for (Facet facet : SHARED) {
            for (Term term : story.piece().themes().of(facet)) {
                score(listOf(facet, term), self, scores);
            }
        }
        return scores.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<Integer, Double> entry) -> entry.getValue())
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .limit(OFFERED)
                .map(entry -> stories.get(entry.getKey()))
                .toList();
    }

    private void score(int[] list, int self, Map<Integer, Double> scores) {
        double weight = Math.log1p((double) stories.size() / list.length);
        int here = Arrays.binarySearch(list, self);
        for (int i = Math.max(0, here - REACH); i < Math.min(list.length, here + REACH + 1); i++) {
            if (list[i] != self) {
                scores.merge(list[i], weight, Double::sum);
            }
        }
    }
}
