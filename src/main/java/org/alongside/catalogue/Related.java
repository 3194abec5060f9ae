package org.alongside.catalogue;

import java.util.ArrayList;
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

    private record Found(int position, double score) {}

    private static final Comparator<Found> BEST_FIRST =
            Comparator.comparingDouble(Found::score).reversed().thenComparing(Found::position);

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
        List<int[]> lists = SHARED.stream()
                .flatMap(facet -> story.piece().themes().of(facet).stream().map(term -> listOf(facet, term)))
                .toList();
        return best(nearIn(lists, self), lists).stream()
                .map(found -> stories.get(found.position()))
                .toList();
    }

    /** What stands near a position in some lists: the position in the upper half of each number, its list in the lower. */
    private static long[] nearIn(List<int[]> lists, int self) {
        long[] near = new long[lists.size() * 2 * REACH];
        int count = 0;
        for (int list = 0; list < lists.size(); list++) {
            int[] positions = lists.get(list);
            int here = Arrays.binarySearch(positions, self);
            for (int i = Math.max(0, here - REACH); i < Math.min(positions.length, here + REACH + 1); i++) {
                if (i != here) {
                    near[count++] = ((long) positions[i] << Integer.SIZE) | list;
                }
            }
        }
        Arrays.sort(near, 0, count);
        return Arrays.copyOf(near, count);
    }

    /** The positions with the greatest sums of weights, then the newest. */
    private List<Found> best(long[] near, List<int[]> lists) {
        double[] weights = lists.stream()
                .mapToDouble(list -> Math.log1p((double) stories.size() / list.length))
                .toArray();
        List<Found> best = new ArrayList<>(OFFERED + 1);
        for (int start = 0, end; start < near.length; start = end) {
            int position = (int) (near[start] >>> Integer.SIZE);
            double score = 0;
            for (end = start; end < near.length && (int) (near[end] >>> Integer.SIZE) == position; end++) {
                score += weights[(int) near[end]];
            }
            if (best.size() < OFFERED || score > best.get(OFFERED - 1).score()) {
                best.add(new Found(position, score));
                best.sort(BEST_FIRST);
                best = best.size() > OFFERED ? best.subList(0, OFFERED) : best;
            }
        }
        return best;
    }
}
