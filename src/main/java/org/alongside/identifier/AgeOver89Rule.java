package org.alongside.identifier;

import java.util.List;
import org.alongside.anonymity.Reading;
import org.alongside.anonymity.Rule;
import org.alongside.anonymity.Span;
import org.alongside.source.Level;

/**
 * Few people are so old, so an age alone can be enough. US HIPAA safe harbour, 45 CFR 164.514(b)(2)(i)(C), puts all
 * ages over 89 together; the UK Data Service recommends the same kind of top-coding.
 */
final class AgeOver89Rule implements Rule {

    @Override
    public String id() {
        return "anonymity.age-over-89";
    }

    @Override
    public Level level() {
        return Level.WARNING;
    }

    @Override
    public String fact() {
        return "an exact age of ninety or more";
    }

    @Override
    public String hint() {
        return "write “in her nineties” or “over 90”";
    }

    @Override
    public List<Span> in(Reading reading) {
        return Ages.in(reading, years -> years >= 90).stream()
                .map(Ages.Age::span)
                .toList();
    }
}
