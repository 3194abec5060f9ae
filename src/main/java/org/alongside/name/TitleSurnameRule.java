package org.alongside.name;

import java.util.ArrayList;
import java.util.List;
import org.alongside.anonymity.Reading;
import org.alongside.anonymity.Rule;
import org.alongside.anonymity.Span;
import org.alongside.source.Level;

/** A title with a surname tells most readers of a small place who it is. */
final class TitleSurnameRule implements Rule {

    /** Initials and particles between a title and a surname. */
    private static final int MOST_BETWEEN = 5;

    @Override
    public String id() {
        return "anonymity.title-surname";
    }

    @Override
    public Level level() {
        return Level.ERROR;
    }

    @Override
    public String fact() {
        return "a title with a name that the cast does not declare";
    }

    @Override
    public String hint() {
        return "write who they are (the doctor, a councillor), or declare a changed name in `cast`";
    }

    @Override
    public List<Span> in(Reading reading) {
        Names names = Names.in(reading);
        List<Span> found = new ArrayList<>();
        for (int i = 0; i < names.words().size(); i++) {
            int last = lastOfName(names, i);
            if (last > i) {
                found.add(names.span(i, last));
                i = last;
            }
        }
        return found;
    }

    /** The last word of the name after a title, or the title's place if there is none. */
    static int lastOfName(Names names, int title) {
        List<Word> words = names.words();
        boolean plain = words.get(title).isPlainTitle();
        if (!plain && !words.get(title).isWeakTitle()) {
            return title;
        }
        int i = title + 1;
        while (i < words.size()
                && i < title + MOST_BETWEEN
                && words.get(i).follows()
                && (words.get(i).shape() == Word.Shape.INITIAL || Surnames.isParticle(words.get(i)))) {
            i++;
        }
        if (i == words.size() || !words.get(i).follows() || !isName(names, i, title)) {
            return title;
        }
        return Surnames.lastOf(names, i);
    }

    private static boolean isName(Names names, int i, int title) {
        Word word = names.words().get(i);
        if (!word.isCapital() || names.cast().allows(word)) {
            return false;
        }
        if (names.words().get(title).isPlainTitle()) {
            boolean isPublic = names.isFree(title) && names.isFree(i);
            return !isPublic && !Titles.isTitle(word.plain());
        }
        if (names.isFree(i)) {
            return false;
        }
        boolean listed = word.isSurname() || (word.isFirstName() && word.sense() == NameLists.Sense.NAME);
        return word.isOrdinary()
                ? listed && word.line() != Word.Line.HEADING && !Tellings.VENUES.contains(word.plain())
                : listed || word.shape() == Word.Shape.CAPITAL;
    }
}
