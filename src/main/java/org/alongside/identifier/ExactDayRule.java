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

    private static final Sought DAY =
            new Sought(Pattern.compile("(" + Dates.CERTAIN + ")", Pattern.CASE_INSENSITIVE), Sign.DIGIT, 60, 6);

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
        return Places.of(DAY, reading, match -> !Places.isInUrl(text, match.start(1)));
    }
}
