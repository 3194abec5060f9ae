package org.alongside.identifier;

import java.util.List;
import java.util.regex.Pattern;
import org.alongside.anonymity.Reading;
import org.alongside.anonymity.Rule;
import org.alongside.anonymity.Span;
import org.alongside.source.Level;

/**
 * A day, month and year in the ways of {@link Dates}, ISO 8601 among them. Newspapers and court lists are kept by day,
 * so a day lets a motivated intruder look an event up; the ICO and the UK Data Service say to give month or year.
 */
final class ExactDayRule implements Rule {

    private static final Pattern DAY = Pattern.compile("(" + Dates.CERTAIN + ")", Pattern.CASE_INSENSITIVE);

    /** Days with the name of a month, which is rarer than a figure, and days in figures. */
    private static final List<Sought> DAYS = List.of(
            new Sought(DAY, Dates.START, Dates.MONTHS.near(Sign.DIGIT, 30), 50, 30),
            Sought.digits(DAY, Dates.START, 2));

    @Override
    public String id() {
        return "anonymity.exact-day";
    }

    @Override
    public Level level() {
        return Level.WARNING;
    }

    @Override
    public String fact() {
        return "an exact day";
    }

    @Override
    public String hint() {
        return "write the month and year, or the season";
    }

    @Override
    public List<Span> in(Reading reading) {
        String text = reading.folded();
        return Places.of(DAYS, reading, match -> !Places.isInUrl(text, match.start(1)));
    }
}
