package org.alongside.name;

import java.util.List;
import org.alongside.name.NameLists.Sense;
import org.alongside.name.Word.Line;
import org.alongside.name.Word.Shape;

/** Decides whether a first name from the list is somebody where it stands, or a word, a month, a place. */
final class FirstNames {

    /** Fewer letters without capitals are more often a word, fewer in capitals an acronym. */
    private static final int SHORTEST = 4;

    private final Names names;
    private final List<Word> words;
    private final Context context;
    private final Animals animals;

    FirstNames(Names names, Animals animals) {
        this.names = names;
        this.words = names.words();
        this.context = names.context();
        this.animals = animals;
    }

    /** Also when only its two parts together are a name: "Li-Na". */
    boolean isListed(int i) {
        Word word = words.get(i);
        Word next = context.at(i + 1);
        return word.isFirstName()
                || (next != null && next.gap() == '-' && NameLists.isFirstName(word.plain() + next.plain()));
    }

    /** "my mate dave": a name and nothing else, typed without its capital. */
    boolean isSomebodyInSmallLetters(int i) {
        Word word = words.get(i);
        return word.isFirstName()
                && word.plain().length() >= SHORTEST
                && word.sense() == Sense.NAME
                && !word.isOrdinary()
                && !names.isWelsh()
                && !names.isFree(i)
                && !names.cast().allows(word)
                && context.isPlainlySomebody(i);
    }

    boolean isSomebody(int i, int last) {
        Sense sense = words.get(i).sense();
        if (isAcronym(i, sense) || animals.include(i)) {
            return false;
        }
        return switch (sense) {
            case NAME -> !context.isAfterThe(i) || (last > i && words.get(last).isSurname());
            case WORD, SUBJECT -> isNameAndSurname(i, last) || isPersonNotWord(i, last, sense);
            case WELSH -> !names.isWelsh() || !words.get(i).opens() || last > i || context.isSomebodyAtStart(i, last);
            case TIME, PLACE -> isNameAndSurname(i, last) || isPersonNotPlace(i, last);
        };
    }

    private boolean isAcronym(int i, Sense sense) {
        Word word = words.get(i);
        int shortest = sense == Sense.NAME ? SHORTEST : SHORTEST + 1;
        if (word.shape() != Shape.CAPITALS || word.plain().length() >= shortest) {
            return false;
        }
        Word next = context.at(i + 1);
        return next == null || next.shape() != Shape.CAPITALS || !names.couldBeSurname(i + 1);
    }

    /** A word that may be a first name, and a surname that is no word. */
    private boolean isNameAndSurname(int i, int last) {
        if (last == i) {
            return false;
        }
        Word next = words.get(i + 1);
        boolean surname = next.isSurname();
        boolean ordinary = next.isOrdinary();
        return words.get(i).opens() ? (surname && !ordinary) || next.isFirstName() : surname || !ordinary;
    }

    private boolean isPersonNotWord(int i, int last, Sense sense) {
        if (hasAnotherCapital(i)) {
            return context.isSomebodyAtStart(i, last) || (sense == Sense.WORD && context.isSubject(last));
        }
        return !context.isAfterArticle(i) && !context.isAfterIn(i) && !isInTitle(i, last);
    }

    private boolean isPersonNotPlace(int i, int last) {
        if (hasAnotherCapital(i)) {
            return context.isSomebodyAtStart(i, last);
        }
        return context.owns(last) || (context.isSomebody(i, last) && !context.isAfterPlaceWord(i));
    }

    /** Whether its capital has other reasons than to be a name. */
    private boolean hasAnotherCapital(int i) {
        Word word = words.get(i);
        return word.opens() || word.line() == Line.HEADING || word.shape() == Shape.CAPITALS;
    }

    /** A word among others with capitals: "Amazing Grace", "Rose Garden". */
    private boolean isInTitle(int i, int last) {
        Word before = context.at(i - 1);
        Word next = context.at(last + 1);
        return (before != null
                        && words.get(i).joins()
                        && before.isCapital()
                        && !before.opens()
                        && !names.isFree(i - 1)
                        && !Titles.isTitle(before.plain()))
                || (next != null
                        && next.joins()
                        && next.isCapital()
                        && !names.cast().allows(next));
    }
}
