package org.alongside.anonymity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.alongside.anonymity.NameLists.Sense;
import org.alongside.anonymity.Word.Shape;

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
        if (word.isSmall() || names.isFree(i) || Titles.isPlainTitle(word) || NameSlipRule.isSlip(names, i)) {
            return i;
        }
        int last = word.shape() == Shape.INITIAL ? i : Surnames.lastOf(names, i);
        for (int j = i; j <= last + 1 && j < words.size(); j++) {
            if (j > i && words.get(j).joins() && words.get(j).isCapital() && names.endsVenue(i, j)) {
                return j;
            }
        }
        boolean isName = switch (word.shape()) {
            case SMALL -> false;
            case INITIAL -> Initials.startName(names, i);
            case CAPITAL, CAPITALS ->
                firstNames.isListed(i) ? firstNames.isSomebody(i, last) : unlistedNames.isSomebody(i, last);
        };
        if (isName) {
            int end = word.shape() == Shape.INITIAL ? Surnames.lastOf(names, i) : last;
            found.add(names.span(i, end));
            remember(i, end);
            return end;
        }
        return i;
    }

    private void remember(int first, int last) {
        taken.set(first, last + 1);
        for (int i = first; i <= last; i++) {
            String word = words.get(i).plain();
            boolean listed = NameLists.isFirstName(word);
            boolean kept = listed ? NameLists.sense(word) != Sense.TIME : !NameLists.isOrdinary(word);
            if (kept && words.get(i).isCapital()) {
                met.add(word);
            }
        }
    }
}
