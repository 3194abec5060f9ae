package org.alongside.name;

import java.util.List;
import java.util.Set;

/** "J. Widdowson", "P Hughes"; a letter alone is nobody. */
final class Initials {

    /** What letters stand after: "plan B". */
    private static final Set<String> LETTERED = Tellings.set("""
            plan vitamin block room flat unit group type hepatitis section level class grade platform gate door bus route
            form ward part option point
            """);

    /** Letters that are words as well, in English or Welsh. */
    private static final String WORDS = "aioy";

    private static final int MOST = 4;

    private Initials() {}

    static boolean startName(Names names, int i) {
        List<Word> words = names.words();
        int last = i + 1;
        while (last < words.size() && last <= i + MOST && words.get(last).follows() && isInitial(words.get(last))) {
            last++;
        }
        if (last == words.size()
                || !words.get(last).follows()
                || !names.couldBeSurname(last)
                || isAfterLettered(names, i)) {
            return false;
        }
        Word surname = words.get(last);
        boolean listed = surname.isSurname();
        return surname.isOrdinary()
                ? listed && last > i + 1
                : surname.gap() == '.'
                        || (listed && !WORDS.contains(words.get(i).plain()));
    }

    private static boolean isInitial(Word word) {
        return word.shape() == Word.Shape.INITIAL;
    }

    private static boolean isAfterLettered(Names names, int i) {
        Word before = names.context().at(i - 1);
        return before != null && names.words().get(i).follows() && LETTERED.contains(before.plain());
    }
}
