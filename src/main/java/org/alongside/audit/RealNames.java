package org.alongside.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLongArray;
import org.alongside.kept.Fingerprint;

/** The private list of real names, in a form in which a text can be searched for them. */
public final class RealNames {

    /** A list, open or hashed. Safe for many threads. */
    interface Listing {

        /** Whether a name begins with this word. */
        boolean begins(String word);

        /** Whether these words, with one space between, are a name. */
        boolean holds(String name);

        int mostWords();
    }

    /** No list. */
    public static final RealNames NONE = new RealNames(List.of(), Fingerprint.of("no names"));

    /** What a finding of a name says; it is the same wherever one is found. */
    public static final String RULE = "audit.name";

    public static final String FACT = "a name from the private list of real names";

    public static final String HINT =
            "use another name; a pseudonym that happens to be on the list has to be changed too";
    private static final int REMEMBERED = 1 << 18;
    private static final int LONGEST_WORD = 60;

    private final List<Listing> listings;
    private final Fingerprint state;

    /** Hashes of words that begin no name. One takes the place of another: this saves time and decides nothing. */
    private final AtomicLongArray harmless;

    RealNames(List<Listing> listings, Fingerprint state) {
        this.listings = List.copyOf(listings);
        this.state = state;
        this.harmless = new AtomicLongArray(listings.isEmpty() ? 1 : REMEMBERED);
    }

    public boolean isEmpty() {
        return listings.isEmpty();
    }

    /** Tells this list from one that was changed, and nothing about what is in it. */
    public Fingerprint state() {
        return state;
    }

    /** Where names stand in a text, as character offsets. */
    public List<Integer> in(String text) {
        return in(View.of(text), 1).stream()
                .map(leak -> new String(text.getBytes(StandardCharsets.UTF_8), 0, leak.place(), StandardCharsets.UTF_8)
                        .length())
                .toList();
    }

    /** Where names stand; those of fewer words than the fewest are not looked for. */
    List<Leak> in(View view, int fewest) {
        return listings.isEmpty() ? List.of() : in(new Folded(view), fewest);
    }

    private List<Leak> in(Folded folded, int fewest) {
        List<Leak> leaks = new ArrayList<>();
        byte[] bytes = folded.bytes();
        int start = 1;
        long hash = 0;
        for (int i = 1; i < folded.length(); i++) {
            if (bytes[i] != ' ') {
                hash = (hash ^ bytes[i]) * 0x9E3779B97F4A7C15L;
                hash ^= hash >>> 29;
            } else {
                if (i > start && !isHarmless(hash, folded, start, i) && isName(folded, start, fewest)) {
                    leaks.add(new Leak(RULE, FACT, HINT, folded.view().place(folded.inView(start))));
                }
                start = i + 1;
                hash = 0;
            }
        }
        return leaks;
    }

    private boolean isHarmless(long hash, Folded folded, int start, int end) {
        int slot = (int) (hash >>> 40) & (REMEMBERED - 1);
        if (harmless.getPlain(slot) == hash) {
            return true;
        }
        if (end - start > LONGEST_WORD) {
            return true;
        }
        String word = folded.text(start, end);
        if (listings.stream().anyMatch(listing -> listing.begins(word))) {
            return false;
        }
        harmless.setOpaque(slot, hash);
        return true;
    }

    private boolean isName(Folded folded, int start, int fewest) {
        int end = start;
        int most = listings.stream().mapToInt(Listing::mostWords).max().orElse(0);
        for (int words = 1; words <= most && end < folded.length(); words++) {
            int wordStart = words == 1 ? start : end + 1;
            if (words > 1 && parts(folded, end, wordStart)) {
                return false;
            }
            end = wordStart;
            while (end < folded.length() && folded.bytes()[end] != ' ') {
                end++;
            }
            String name = folded.text(start, end);
            if (words >= fewest && end > wordStart && listings.stream().anyMatch(listing -> listing.holds(name))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence, a paragraph or a part of one ends between two words; an initial has a full stop of its own. */
    private static boolean parts(Folded folded, int end, int next) {
        int from = folded.inView(end);
        int to = folded.inView(next);
        int wordLength = 0;
        while (folded.bytes()[end - 1 - wordLength] != ' ') {
            wordLength++;
        }
        for (int i = from; i < to; i++) {
            byte b = folded.view().at(i);
            if (b == Markup.BREAK || ",;!?:".indexOf(b) >= 0 || (b == '.' && wordLength > 2)) {
                return true;
            }
        }
        return false;
    }
}
