package org.alongside.identifier;

import java.util.List;
import org.alongside.anonymity.Reading;
import org.alongside.anonymity.Rule;
import org.alongside.anonymity.Span;
import org.alongside.source.Level;

/**
 * A name from the cast with an age under eighteen. Children are in the story because of somebody else's choice and
 * merit specific protection (UK GDPR, recital 38; the ICO's Children's code).
 */
final class ChildRule implements Rule {

    private static final int ADULT = 18;

    @Override
    public String id() {
        return "anonymity.child";
    }

    @Override
    public Level level() {
        return Level.WARNING;
    }

    @Override
    public String fact() {
        return "a child by name and age";
    }

    @Override
    public String hint() {
        return "write “her son” or “a child at primary school”";
    }

    @Override
    public List<Span> in(Reading reading) {
        return Ages.in(reading, years -> years < ADULT).stream()
                .filter(Ages.Age::named)
                .map(Ages.Age::span)
                .toList();
    }
}
