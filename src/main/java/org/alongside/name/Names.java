package org.alongside.name;

import java.util.BitSet;
import java.util.List;
import org.alongside.anonymity.Reading;
import org.alongside.anonymity.Span;

/** The words of a text, and which of them everybody may write: the cast, and what is known to the public. */
final class Names {

    private final List<Word> words;
    private final CastNames cast;
    private final Context context;
    private final BitSet free = new BitSet();
    private final KnownNames known;
    private final boolean welsh;

    private Names(Reading reading) {
        this.words = Prose.wordsOf(reading);
        this.cast = new CastNames(reading);
        this.context = new Context(words, cast);
        this.known = KnownNames.of(reading.known());
        this.welsh = Welsh.is(words);
        for (int i = 0; i < words.size(); i++) {
            setFree(i);
        }
    }

    static Names in(Reading reading) {
        return reading.once(Names.class, Names::new);
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

    /** Whether most of it is Welsh, where other words stand at the start of a sentence. */
    boolean isWelsh() {
        return welsh;
    }

    private void setFree(int i) {
        Word word = words.get(i);
        if (word.isSmall()) {
            if (word.beginsPublic()) {
                free.set(i, endOfPublic(i));
            }
            return;
        }
        int end = endOfPublic(i);
        boolean aloneIsName = end == i + 1 && word.isFirstName();
        if (end > i && !aloneIsName) {
            free.set(i, end);
        }
        if (cast.allows(word) || isManyOfPublic(word)) {
            free.set(i);
        }
        if (Tellings.HALLOWED.contains(word.plain()) && goesOn(i + 1)) {
            free.set(i + 1);
        }
        if (Tellings.LEADING.contains(word.plain())) {
            free.set(i);
            for (int j = i + 1; j < i + NameLists.LONGEST && goesOn(j); j++) {
                free.set(j);
            }
        }
    }

    private boolean goesOn(int i) {
        return i < words.size() && words.get(i).joins() && words.get(i).isCapital();
    }

    /** "Tuesdays". */
    private static boolean isManyOfPublic(Word word) {
        String plain = word.plain();
        return plain.endsWith("s")
                && !word.isFirstName()
                && !word.isSurname()
                && NameLists.isPublic(plain.substring(0, plain.length() - 1));
    }

    /** The end of the longest public or known name that starts here, or {@code i}. */
    private int endOfPublic(int i) {
        int end = known.endOf(words, i);
        return words.get(i).beginsPublic() ? Math.max(end, NameLists.endOfPublic(words, i)) : end;
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
        return word.isCapital() && !isFree(i) && (word.isSurname() || !word.isOrdinary());
    }

    Span span(int first, int last) {
        return new Span(words.get(first).start(), words.get(last).end());
    }
}
