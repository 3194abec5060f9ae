package org.alongside.identifier;

import java.util.List;
import java.util.regex.Pattern;
import org.alongside.anonymity.Reading;
import org.alongside.anonymity.Rule;
import org.alongside.anonymity.Span;
import org.alongside.source.Level;

/**
 * A day, month and year beside a word for birth, in the ways of {@link Dates}. The NHS Data Dictionary counts the date
 * of birth (PERSON BIRTH DATE) among the items that identify a patient; with a postcode it singles out nearly
 * everybody.
 */
final class BirthDateRule implements Rule {

    private static final String BIRTH =
            "(?:(?<!\\p{L})(?:birthday|birth ?date|born|ganwyd|ganed|geni|pen-blwydd)(?!\\p{L})"
                    + "|date of birth|(?<!\\p{L})d\\. ?o\\. ?b\\.?|(?<!\\p{L})dob(?!\\p{L}))";
    /** Words that lead from the birth to something else. */
    private static final String ELSEWHERE =
            "(?<!\\p{L})(?:and|but|until|till|moved|who|review(?:ed)?|since|started|opened|launched)(?!\\p{L})";

    private static final String FILLER = "(?:(?!" + ELSEWHERE + ")(?:[^.!?;\\d\\n]|\\n(?!\\n))){0,40}";

    /** Days are many, births are few: these words are looked for first, and days only near them. */
    private static final Sought DAY = new Sought(
            Pattern.compile("(" + Dates.ANY + ")", Pattern.CASE_INSENSITIVE),
            Dates.START,
            Sign.anyOf("birth", "born", "ganwyd", "ganed", "geni", "pen-blwydd", "d.o", "d. o", "d o", "dob"),
            140,
            140,
            140,
            2);

    private static final Pattern BEFORE = Pattern.compile(BIRTH + FILLER + "$", Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER = Pattern.compile("^" + FILLER + BIRTH, Pattern.CASE_INSENSITIVE);

    @Override
    public String id() {
        return "anonymity.birth-date";
    }

    @Override
    public Level level() {
        return Level.ERROR;
    }

    @Override
    public String fact() {
        return "a date of birth";
    }

    @Override
    public String hint() {
        return "write an age band, such as “in her seventies”";
    }

    @Override
    public List<Span> in(Reading reading) {
        String text = reading.folded();
        return Places.of(
                DAY,
                reading,
                match -> Places.isNear(BEFORE, text, match.start(1) - 60, match.start(1))
                        || Places.isNear(AFTER, text, match.end(1), match.end(1) + 50));
    }
}
