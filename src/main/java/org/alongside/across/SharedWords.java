package org.alongside.across;

import java.util.Arrays;
import java.util.List;

/** Which pieces have a rare word, for every word that a piece keeps. Words that many keep after all are passed over. */
final class SharedWords {

    /** Takes a piece and how much of the rare words of the shorter one both have. */
    interface Likeness {
        void found(int other, double alike);
    }

    private final List<Rare> rare;
    /** A word above, a piece below, sorted. */
    private final long[] holders;

    /** Where in {@link #holders} those of each kept word begin: piece after piece, a piece's at its place in {@link #firsts}. */
    private final int[] groups;

    private final int[] firsts;
    private final int[] both;
    private final int[] met;

    SharedWords(List<Trace> traces) {
        this.rare = traces.stream().map(Trace::rare).toList();
        this.firsts = new int[rare.size() + 1];
        for (int i = 0; i < rare.size(); i++) {
            firsts[i + 1] = firsts[i] + rare.get(i).kept();
        }
        this.holders = holders(rare, firsts[rare.size()]);
        this.groups = groups(holders, firsts);
        this.both = new int[traces.size()];
        this.met = new int[traces.size()];
    }

    private static long[] holders(List<Rare> rare, int all) {
        long[] holders = new long[all];
        int length = 0;
        for (int i = 0; i < rare.size(); i++) {
            for (int kept = 0; kept < rare.get(i).kept(); kept++) {
                holders[length++] = (long) rare.get(i).kept(kept) << Integer.SIZE | i;
            }
        }
        Arrays.parallelSort(holders);
        return holders;
    }

    private static int[] groups(long[] holders, int[] firsts) {
        int[] groups = new int[holders.length];
        int[] next = firsts.clone();
        int first = 0;
        for (int i = 0; i < holders.length; i++) {
            if (word(holders[i]) != word(holders[first])) {
                first = i;
            }
            groups[next[(int) holders[i]]++] = first;
        }
        return groups;
    }

    private static int word(long holder) {
        return (int) (holder >> Integer.SIZE);
    }

    /** Tells of the pieces before one that have at least so many of its words. Not for several threads at once. */
    void before(int story, int fewest, Likeness likeness) {
        int length = 0;
        for (int kept = firsts[story]; kept < firsts[story + 1]; kept++) {
            int first = groups[kept];
            int word = word(holders[first]);
            for (int i = first; i < holders.length && word(holders[i]) == word; i++) {
                int other = (int) holders[i];
                if (other >= story || i - first > RareWords.MANY) {
                    break;
                }
                if (both[other]++ == 0) {
                    met[length++] = other;
                }
            }
        }
        for (int i = 0; i < length; i++) {
            int other = met[i];
            if (both[other] >= fewest) {
                likeness.found(other, rare.get(story).alike(rare.get(other), both[other]));
            }
            both[other] = 0;
        }
    }
}
