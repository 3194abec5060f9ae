package org.alongside.name;

import java.util.List;
import java.util.Set;
import org.alongside.name.Word.Line;
import org.jspecify.annotations.Nullable;

/** What stands around a word, and whether it makes the word somebody. */
final class Context {

    private static final Set<String> OWNERS = Tellings.set("his her my their our your whose");
    private static final Set<String> CALLED = Set.of("called", "named");
    private static final Set<String> ARTICLES = Tellings.set("the a an this that every no any");
    private static final Set<String> IN = Set.of("in", "at", "near");

    private final List<Word> words;
    private final CastNames cast;

    Context(List<Word> words, CastNames cast) {
        this.words = words;
        this.cast = cast;
    }

    @Nullable
    Word at(int i) {
        return i >= 0 && i < words.size() ? words.get(i) : null;
    }

    /** The word before, if nothing is between. */
    private @Nullable Word before(int i) {
        Word before = at(i - 1);
        return before != null && words.get(i).gap() == ' ' ? before : null;
    }

    private @Nullable Word after(int i) {
        Word after = at(i + 1);
        return after != null && after.gap() == ' ' ? after : null;
    }

    boolean isAfterArticle(int i) {
        Word before = before(i);
        return before != null && ARTICLES.contains(before.plain());
    }

    boolean isAfterThe(int i) {
        Word before = before(i);
        return before != null && before.plain().equals("the");
    }

    boolean isAfterPlaceWord(int i) {
        Word before = before(i);
        return before != null
                && (Tellings.WHERE.contains(before.plain()) || before.plain().equals("the"));
    }

    /** "in Hope": a place. */
    boolean isAfterIn(int i) {
        Word before = before(i);
        return before != null && IN.contains(before.plain());
    }

    /** "Gwen said". */
    boolean actsAfter(int i) {
        Word after = after(i);
        return words.get(i).hasVerb()
                || (after != null
                        && after.isSmall()
                        && (Tellings.DEEDS.contains(after.plain()) || Tellings.DEEDS.contains(after.whole())));
    }

    /** "Gwen didn't". */
    boolean actsNot(int i) {
        Word after = after(i);
        return after != null && Tellings.NOT_DEEDS.contains(after.whole());
    }

    /** "Gwen has lived", "Gwen doesn't like". */
    boolean actsAfterHelp(int i) {
        Word help = after(i);
        Word deed = help == null ? null : after(i + 1);
        return help != null
                && deed != null
                && Tellings.HELP.contains(help.whole())
                && (Tellings.HELPED_DEEDS.contains(deed.plain()) || Tellings.DEEDS.contains(deed.plain()));
    }

    /** "Gwen is", "Gwen didn't": what cannot be said of a thing without an article. */
    boolean isSubject(int i) {
        Word verb = after(i);
        return verb != null && Tellings.VERBS.contains(verb.whole());
    }

    /** "when Gwen came", "because Gwen could". */
    boolean isSubjectOfClause(int first, int last) {
        Word before = before(first);
        return before != null && Tellings.CONJUNCTIONS.contains(before.plain()) && isSubject(last);
    }

    /** "Gwen is 71", "Gwen, 71,". */
    boolean isOfAge(int i) {
        Word after = after(i);
        return words.get(i).isBeforeAge()
                || (after != null
                        && (after.plain().equals("is") || after.plain().equals("was"))
                        && after.isBeforeAge());
    }

    /** "Gwen and I". */
    private boolean isWithMe(int i) {
        Word and = after(i);
        Word me = and == null ? null : after(i + 1);
        return and != null
                && me != null
                && and.plain().equals("and")
                && me.whole().equals("i");
    }

    /** Whether what is said before, after or about it makes it somebody. */
    boolean isSomebody(int first, int last) {
        return (actsAfter(last) && !isAfterArticle(first))
                || isSpokenOf(first)
                || isExplained(last)
                || owns(last)
                || isWithSomebody(first, last)
                || isAttribution(first, last);
    }

    /** The same where a capital says nothing. */
    boolean isSomebodyAtStart(int first, int last) {
        return actsAfter(last)
                || actsAfterHelp(last)
                || isOfAge(last)
                || isWithMe(last)
                || isExplained(last)
                || owns(last)
                || isWithSomebody(first, last)
                || isAttribution(first, last);
    }

    /** "asked Gwen", "her friend Gwen", "her friend, Gwen". */
    private boolean isSpokenOf(int i) {
        Word before = at(i - 1);
        if (before == null || (before.isCapital() && !before.opens())) {
            return false;
        }
        char gap = words.get(i).gap();
        if (gap == ' ' && before.plain().equals("called")) {
            return isPersonCalled(i - 1);
        }
        boolean toward = gap == ' ' && isToward(before);
        boolean kin = (gap == ' ' || gap == ',') && Tellings.PEOPLE.contains(before.plain()) && !before.isPossessive();
        return toward || kin;
    }

    private static boolean isToward(Word word) {
        return Tellings.TOWARDS.contains(word.plain()) || Tellings.LEADING_UP.contains(word.plain());
    }

    /** "asked gwen", "my friend gwen", "gwen said": enough for a name without a capital. */
    boolean isPlainlySomebody(int i) {
        Word before = before(i);
        boolean spokenOf = before != null
                && (Tellings.TOWARDS.contains(before.plain())
                        || (Tellings.PEOPLE.contains(before.plain()) && !before.isPossessive()));
        return spokenOf || (actsAfter(i) && !isAfterArticle(i));
    }

    /** "a man called", "he is called"; not "a village called". */
    private boolean isPersonCalled(int called) {
        Word before = at(called - 1);
        Word second = at(called - 2);
        return before != null
                && (Tellings.PEOPLE.contains(before.plain())
                        || (Set.of("was", "is", "been").contains(before.plain())
                                && second != null
                                && (Set.of("he", "she", "who").contains(second.plain())
                                        || Tellings.PEOPLE.contains(second.plain()))));
    }

    /** "Gwen, who", "Gwen, her neighbour". */
    boolean isExplained(int i) {
        Word after = at(i + 1);
        Word second = at(i + 2);
        if (after == null || after.gap() != ',') {
            return false;
        }
        return after.plain().equals("who")
                || after.plain().equals("whose")
                || (OWNERS.contains(after.plain()) && second != null && Tellings.PEOPLE.contains(second.plain()));
    }

    /** "Gwen's kitchen". */
    boolean owns(int i) {
        Word after = after(i);
        return words.get(i).isPossessive()
                && after != null
                && (Tellings.BELONGINGS.contains(after.plain()) || Tellings.PEOPLE.contains(after.plain()));
    }

    /** "Gwen and Menna", where Menna is somebody. */
    private boolean isWithSomebody(int first, int last) {
        Word and = after(last);
        Word other = and == null ? null : after(last + 1);
        if (and != null && other != null && and.plain().equals("and") && isPerson(other)) {
            return true;
        }
        Word before = before(first);
        Word one = before == null ? null : at(first - 2);
        return before != null
                && one != null
                && before.plain().equals("and")
                && (isPerson(one) || one.plain().equals("she") || one.plain().equals("he"));
    }

    boolean isPerson(Word word) {
        return word.isCapital() && (cast.allows(word) || (word.isFirstName() && word.sense() == NameLists.Sense.NAME));
    }

    /** The name behind the dash at the end of a quotation. */
    boolean isAttribution(int first, int last) {
        Word next = at(last + 1);
        Word word = words.get(first);
        return word.line() == Line.QUOTE && word.gap() == '_' && (next == null || next.opens());
    }

    /** Whether a pet or a thing is introduced by this name: "her dog, Bess", "a boat called". */
    boolean isAnimal(int i) {
        for (int back = 1; back <= 3 && i - back >= 0; back++) {
            Word before = words.get(i - back);
            char gap = words.get(i - back + 1).gap();
            if (gap != ' ' && gap != ',') {
                return false;
            }
            if (Tellings.isAnimal(before)) {
                Word owner = at(i - back - 1);
                return back > 1
                        ? CALLED.contains(words.get(i - 1).plain())
                        : gap == ',' || (owner != null && OWNERS.contains(owner.plain()));
            }
            if (back > 1 && Tellings.THINGS.contains(before.plain())) {
                return CALLED.contains(words.get(i - 1).plain());
            }
        }
        return false;
    }
}
