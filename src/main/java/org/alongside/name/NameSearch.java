package org.alongside.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.alongside.anonymity.Span;
import org.alongside.name.NameLists.Sense;

/** Goes through a text once for the names in it. */
final class NameSearch {

    private final Names names;
    private final List<Word> words;
    private final Context context;
    private final FirstNames firstNames;
    private final UnlistedNames unlistedNames;
    private final BitSet taken = new BitSet();
    private final Set<String> met = new HashSet<>();
    private final List<Span> found = new ArrayList<>();

    NameSearch(Names names) {
        this.names = names;
        this.words = names.words();
        this.context = names.context();
        Animals animals = new Animals(words, context);
        this.firstNames = new FirstNames(names, animals);
        this.unlistedNames = new UnlistedNames(names, animals);
    }

    List<Span> found() {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).isCommon()) {
                continue;
            }
            int titled = TitleSurnameRule.lastOfName(names, i);
            if (titled > i) {
                remember(i + 1, titled);
                i = titled;
            } else {
                i = look(i);
            }
        }
        if (!met.isEmpty()) {
            lookAgain();
        }
        return found;
    }

    /** Once somebody is named, the same word is a name everywhere. */
    private void lookAgain() {
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.isCapital()
                    && !taken.get(i)
                    && !names.isFree(i)
                    && !context.isAfterPlaceWord(i)
                    && met.contains(word.plain())) {
                found.add(names.span(i, i));
            }
        }
        found.sort(Comparator.comparingInt(Span::start));
    }

    /** Looks whether a name starts here; the last word that has been looked at. */
    private int look(int i) {
        Word word = words.get(i);
        if (names.isFree(i) || word.isPlainTitle() || NameSlipRule.isSlip(names, i)) {
            return i;
        }
        return switch (word.shape()) {
            case SMALL -> firstNames.isSomebodyInSmallLetters(i) ? found(i, i) : i;
            case INITIAL -> Initials.startName(names, i) ? found(i, Surnames.lastOf(names, i)) : i;
            case CAPITAL, CAPITALS -> lookAtCapital(i);
        };
    }

    private int lookAtCapital(int i) {
        int last = Surnames.lastOf(names, i);
        for (int j = i + 1; j <= last + 1 && j < words.size(); j++) {
            if (words.get(j).joins() && words.get(j).isCapital() && names.endsVenue(i, j)) {
                return j;
            }
        }
        boolean somebody = firstNames.isListed(i) ? firstNames.isSomebody(i, last) : unlistedNames.isSomebody(i, last);
        return somebody ? found(i, last) : i;
    }

    private int found(int first, int last) {
        found.add(names.span(first, last));
        remember(first, last);
        return last;
    }

    private void remember(int first, int last) {
        taken.set(first, last + 1);
        for (int i = first; i <= last; i++) {
            Word word = words.get(i);
            boolean kept = word.isFirstName() ? word.sense() != Sense.TIME : !word.isOrdinary();
            if (kept && word.isCapital()) {
                met.add(word.plain());
            }
        }
    }
}
