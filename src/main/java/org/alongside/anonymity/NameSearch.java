package org.alongside.anonymity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.alongside.anonymity.NameLists.Sense;
import org.alongside.anonymity.Word.Line;
import org.alongside.anonymity.Word.Shape;

/** Goes through a text once for the names in it. */
final class NameSearch {

    /** What letters stand after: "plan B". */
    private static final Set<String> LETTERED = Set.of(
            "plan",
            "vitamin",
            "block",
            "room",
            "flat",
            "unit",
            "group",
            "type",
            "hepatitis",
            "section",
            "level",
            "class",
            "grade",
            "platform",
            "gate",
            "door",
            "bus",
            "route",
            "form",
            "ward",
            "part",
            "option",
            "point");

    private static final int MOST_INITIALS = 4;

    private static final Set<String> BEFORE_MANY =
            Set.of("the", "two", "three", "four", "all", "both", "those", "other");

    private static final Set<String> HOUSEHOLDS =
            Set.of("family", "household", "boys", "girls", "sisters", "brothers", "twins", "children", "house");

    private final Names names;
    private final List<Word> words;
    private final Context context;
    private final Set<String> animals = new HashSet<>();
    private final BitSet taken = new BitSet();
    private final Set<String> met = new HashSet<>();
    private final List<Span> found = new ArrayList<>();

    NameSearch(Names names) {
        this.names = names;
        this.words = names.words();
        this.context = names.context();
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
            case INITIAL -> isInitialOfName(i);
            case CAPITAL, CAPITALS -> NameLists.isFirstName(word.plain()) ? isFirstName(i, last) : isOtherName(i, last);
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

    private boolean isFirstName(int i, int last) {
        Word word = words.get(i);
        if (isAcronym(i) || isAnimal(i)) {
            return false;
        }
        return switch (NameLists.sense(word.plain())) {
            case NAME ->
                !context.isAfterThe(i)
                        || (last > i && NameLists.isSurname(words.get(last).plain()));
            case WORD -> isNameAndSurname(i, last) || isPersonNotWord(i, last);
            case WELSH -> !names.isWelsh() || !word.opens() || last > i || context.isSomebodyAtStart(i, last);
            case TIME, PLACE -> isNameAndSurname(i, last) || isPersonNotPlace(i, last);
        };
    }

    private boolean isAcronym(int i) {
        Word word = words.get(i);
        if (word.shape() != Shape.CAPITALS || word.plain().length() > 4) {
            return false;
        }
        Word next = context.at(i + 1);
        return next == null || next.shape() != Shape.CAPITALS || !names.couldBeSurname(i + 1);
    }

    private boolean isAnimal(int i) {
        String name = words.get(i).plain();
        if (context.isAnimal(i)) {
            animals.add(name);
        }
        return animals.contains(name);
    }

    /** A word that may be a first name, and a surname that is no word. */
    private boolean isNameAndSurname(int i, int last) {
        if (last == i) {
            return false;
        }
        String next = words.get(i + 1).plain();
        boolean surname = NameLists.isSurname(next);
        boolean ordinary = NameLists.isOrdinary(next);
        return words.get(i).opens() ? (surname && !ordinary) || NameLists.isFirstName(next) : surname || !ordinary;
    }

    private boolean isPersonNotWord(int i, int last) {
        Word word = words.get(i);
        if (word.opens() || word.line() == Line.HEADING || word.shape() == Shape.CAPITALS) {
            return context.isSomebodyAtStart(i, last);
        }
        return !context.isAfterArticle(i) && !isInTitle(i, last);
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

    private boolean isPersonNotPlace(int i, int last) {
        Word word = words.get(i);
        if (word.opens() || word.line() == Line.HEADING || word.shape() == Shape.CAPITALS) {
            return context.isSomebodyAtStart(i, last);
        }
        return context.owns(last) || (context.isSomebody(i, last) && !context.isAfterPlaceWord(i));
    }

    /** "J. Widdowson", "P Hughes"; a letter alone is nobody. */
    private boolean isInitialOfName(int i) {
        int last = i + 1;
        while (last < words.size()
                && last <= i + MOST_INITIALS
                && words.get(last).follows()
                && words.get(last).shape() == Shape.INITIAL) {
            last++;
        }
        Word before = context.at(i - 1);
        if (last == words.size()
                || !words.get(last).follows()
                || !names.couldBeSurname(last)
                || (before != null && words.get(i).follows() && LETTERED.contains(before.plain()))) {
            return false;
        }
        boolean dotted = words.get(last).gap() == '.';
        String surname = words.get(last).plain();
        boolean article = "aioy".contains(words.get(i).plain());
        return NameLists.isOrdinary(surname)
                ? NameLists.isSurname(surname) && last > i + 1
                : dotted || (NameLists.isSurname(surname) && !article);
    }

    /** A word with a capital that is in no list of first names. */
    private boolean isOtherName(int i, int last) {
        Word word = words.get(i);
        boolean ordinary = NameLists.isOrdinary(word.plain());
        if (isSurnameOfCast(i, ordinary)) {
            return true;
        }
        if (ordinary || word.plain().length() < 3 || word.shape() == Shape.CAPITALS || isAnimal(i)) {
            return false;
        }
        return isHousehold(i)
                || (last > i && isListedSurname(last) && !context.isAfterArticle(i))
                || isSomebody(i, last);
    }

    private boolean isListedSurname(int i) {
        String word = words.get(i).plain();
        return NameLists.isSurname(word) && !NameLists.isOrdinary(word);
    }

    private boolean isSurnameOfCast(int i, boolean ordinary) {
        Word word = words.get(i);
        Word before = context.at(i - 1);
        return before != null
                && before.isCapital()
                && !before.isPossessive()
                && word.joins()
                && names.cast().allows(before)
                && (ordinary ? NameLists.isSurname(word.plain()) && word.line() != Line.HEADING : true);
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

    private boolean isSomebody(int i, int last) {
        Word word = words.get(i);
        if (word.opens()) {
            return context.isAttribution(i, last)
                    || (context.actsAfter(last) && word.line() == Line.TEXT && !isPlural(word));
        }
        return !context.isAfterArticle(i)
                && !context.isAfterPlaceWord(i)
                && (context.isSomebody(i, last) || context.actsNot(last));
    }

    private static boolean isPlural(Word word) {
        return word.plain().endsWith("s");
    }
}
