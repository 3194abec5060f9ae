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

    private final int[] both;
    private final int[] met;

    SharedWords(List<Trace> traces) {
        this.rare = traces.stream().map(Trace::rare).toList();
        this.holders = new long[rare.stream().mapToInt(Rare::kept).sum()];
        this.both = new int[traces.size()];
        this.met = new int[traces.size()];
        int length = 0;
        for (int i = 0; i < rare.size(); i++) {
            for (int kept = 0; kept < rare.get(i).kept(); kept++) {
                holders[length++] = (long) rare.get(i).kept(kept) << Integer.SIZE | i;
            }
        }
        Arrays.sort(holders);
    }

    /** Tells of the pieces before one that have at least so many of its words. Not for several threads at once. */
    void before(int story, int fewest, Likeness likeness) {
        int length = 0;
        for (int kept = 0; kept < rare.get(story).kept(); kept++) {
            int word = rare.get(story).kept(kept);
            int first = firstHolder(word);
            for (int i = first; i < holders.length && (int) (holders[i] >> Integer.SIZE) == word; i++) {
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

    private int firstHolder(int word) {
        int found = Arrays.binarySearch(holders, (long) word << Integer.SIZE);
        return found < 0 ? -found - 1 : found;
    }
}
