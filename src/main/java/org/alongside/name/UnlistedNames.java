package org.alongside.name;

import java.util.List;
import java.util.Set;
import org.alongside.name.Word.Line;
import org.alongside.name.Word.Shape;

/** Decides whether a word with a capital that is in no list of first names is somebody. */
final class UnlistedNames {

    private static final Set<String> BEFORE_MANY = Tellings.set("the two three four all both those other");

    private static final Set<String> HOUSEHOLDS =
            Tellings.set("family household boys girls sisters brothers twins children house");

    private final Names names;
    private final List<Word> words;
    private final Context context;
    private final Animals animals;

    UnlistedNames(Names names, Animals animals) {
        this.names = names;
        this.words = names.words();
        this.context = names.context();
        this.animals = animals;
    }

    boolean isSomebody(int i, int last) {
        Word word = words.get(i);
        boolean ordinary = word.isOrdinary();
        if (isSurnameOfCast(i, ordinary)) {
            return true;
        }
        if (ordinary || word.plain().length() < 3 || word.shape() == Shape.CAPITALS || animals.include(i)) {
            return false;
        }
        return isHousehold(i) || hasSurname(i, last) || isTreatedAsSomebody(i, last);
    }

    /** "Gwen Parry" where the cast declares Gwen. */
    private boolean isSurnameOfCast(int i, boolean ordinary) {
        Word word = words.get(i);
        Word before = context.at(i - 1);
        return before != null
                && before.isCapital()
                && !before.isPossessive()
                && word.joins()
                && names.cast().allows(before)
                && (!ordinary || (word.isSurname() && word.line() != Line.HEADING));
    }

    /** "the Pritchards", "the Hargreaves family". */
    private boolean isHousehold(int i) {
        String word = words.get(i).plain();
        Word before = context.at(i - 1);
        Word next = context.at(i + 1);
        if (before == null || words.get(i).gap() != ' ' || !BEFORE_MANY.contains(before.plain())) {
            return false;
        }
        boolean family =
                next != null && next.gap() == ' ' && HOUSEHOLDS.contains(next.plain()) && NameLists.isSurname(word);
        boolean many = isMany(word, "s") || isMany(word, "es");
        boolean ends = next == null || !next.joins() || next.isSmall();
        return family || (many && ends);
    }

    private static boolean isMany(String word, String ending) {
        return word.length() > ending.length() + 3
                && word.endsWith(ending)
                && NameLists.isSurname(word.substring(0, word.length() - ending.length()));
    }

    /** Not in a heading, where every word may have a capital. */
    private boolean hasSurname(int i, int last) {
        Word surname = words.get(last);
        return last > i
                && words.get(i).line() != Line.HEADING
                && surname.isSurname()
                && !surname.isOrdinary()
                && !context.isAfterArticle(i);
    }

    private boolean isTreatedAsSomebody(int i, int last) {
        Word word = words.get(i);
        if (word.opens()) {
            boolean acts = context.actsAfter(last)
                    || context.actsNot(last)
                    || context.actsAfterHelp(last)
                    || context.isOfAge(last)
                    || context.owns(last);
            return context.isAttribution(i, last)
                    || (acts && word.line() == Line.TEXT && !word.plain().endsWith("s"));
        }
        return !context.isAfterArticle(i)
                && !context.isAfterPlaceWord(i)
                && (context.isSomebody(i, last) || context.actsNot(last) || context.isSubjectOfClause(i, last));
    }
}
