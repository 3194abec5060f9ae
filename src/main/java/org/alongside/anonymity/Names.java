package org.alongside.anonymity;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words of a text, and which of them everybody may write: the cast, and what is known to the public. */
final class Names {

    /** What makes the name after it everybody's: "St Mary's", "Queen Elizabeth". */
    private static final Set<String> HALLOWED =
            Set.of("st", "saint", "santes", "sant", "king", "queen", "prince", "princess", "pope", "emperor", "tsar");

    private final List<Word> words;
    private final CastNames cast;
    private final Context context;
    private final BitSet free = new BitSet();
    private final Set<String> known = new HashSet<>();

    private Names(Reading reading) {
        this.words = Prose.wordsOf(reading);
        this.cast = new CastNames(reading);
        this.context = new Context(words, cast);
        reading.known().forEach(name -> known.add(NameLists.key(name)));
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).isSmall()) {
                setFree(i);
            }
        }
    }

    static Names in(Reading reading) {
        return new Names(reading);
    }

    List<Word> words() {
        return words;
    }

    CastNames cast() {
        return cast;
    }

    Context context() {
        return context;
    }

    /** Whether anybody may write this word here. */
    boolean isFree(int i) {
        return free.get(i);
    }

    private void setFree(int i) {
        Word word = words.get(i);
        if (cast.allows(word)) {
            free.set(i);
        }
        int end = endOfPublic(i);
        boolean alone = end == i + 1;
        if (end > i && !(alone && NameLists.isFirstName(word.plain()))) {
            free.set(i, end);
        }
        if (HALLOWED.contains(word.plain()) && i + 1 < words.size()) {
            Word next = words.get(i + 1);
            if (next.follows() && next.isCapital()) {
                free.set(i + 1);
            }
        }
    }

    /** The end of the longest public or known name that starts here, or {@code i}. */
    private int endOfPublic(int i) {
        StringBuilder key = new StringBuilder();
        int end = i;
        for (int j = i; j < words.size() && j < i + NameLists.LONGEST; j++) {
            Word word = words.get(j);
            if (j > i && !word.joins()) {
                break;
            }
            if (j > i) {
                key.append(' ');
            }
            int before = key.length();
            key.append(word.plain());
            if (isPublic(key.toString())) {
                end = j + 1;
            }
            if (word.plain().length() < word.whole().length()) {
                key.append(word.whole(), word.plain().length(), word.whole().length());
                if (isPublic(key.toString())) {
                    end = j + 1;
                }
            }
            if (before == 0 && key.length() < 1) {
                break;
            }
        }
        return end;
    }

    private boolean isPublic(String key) {
        return NameLists.isPublic(key) || known.contains(key);
    }

    /** Whether the name of a place, a body or a thing ends here: "Elizabeth Street". */
    boolean endsVenue(int first, int i) {
        String word = words.get(i).plain();
        if (Tellings.VENUES.contains(word)) {
            return true;
        }
        return Tellings.SOFT_VENUES.contains(word)
                && (context.isAfterPlaceWord(first)
                        || !(context.actsAfter(i) || words.get(i).isPossessive()));
    }

    /** Whether it is written as a name and could be a surname. */
    boolean couldBeSurname(int i) {
        Word word = words.get(i);
        return word.isCapital()
                && !isFree(i)
                && (NameLists.isSurname(word.plain()) || !NameLists.isOrdinary(word.plain()));
    }

    Span span(int first, int last) {
        return new Span(words.get(first).start(), words.get(last).end());
    }
}
