package org.alongside.name;

import java.util.List;
import java.util.stream.IntStream;
import org.alongside.anonymity.Reading;
import org.alongside.anonymity.Rule;
import org.alongside.anonymity.Span;
import org.alongside.name.Word.Shape;
import org.alongside.source.Level;

/** A name of the cast with a letter wrong may be what is left of the real one. */
final class NameSlipRule implements Rule {

    @Override
    public String id() {
        return "anonymity.name-slip";
    }

    @Override
    public Level level() {
        return Level.ERROR;
    }

    @Override
    public String fact() {
        return "a name that is nearly one of the cast";
    }

    @Override
    public String hint() {
        return "spell it as `cast` does, or declare it there if it is somebody else";
    }

    @Override
    public List<Span> in(Reading reading) {
        Names names = Names.in(reading);
        return IntStream.range(0, names.words().size())
                .filter(i -> isSlip(names, i))
                .mapToObj(i -> names.span(i, i))
                .toList();
    }

    /** Whether it is a name of the cast but for a letter, and neither a word nor another name. */
    static boolean isSlip(Names names, int i) {
        Word word = names.words().get(i);
        return word.shape() == Shape.CAPITAL
                && word.plain().length() >= 4
                && !names.isFree(i)
                && !word.isFirstName()
                && !word.isSurname()
                && !word.isOrdinary()
                && names.cast().isAlmost(word.plain());
    }
}
