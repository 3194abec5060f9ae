package org.alongside.name;

import java.util.List;
import org.alongside.anonymity.Reading;
import org.alongside.anonymity.Rule;
import org.alongside.anonymity.Span;
import org.alongside.source.Level;

/** Only people whom the cast declares are named: their names are changed, or they agreed. */
final class NameRule implements Rule {

    @Override
    public String id() {
        return "anonymity.name";
    }

    @Override
    public Level level() {
        return Level.ERROR;
    }

    @Override
    public String fact() {
        return "a personal name that the cast does not declare";
    }

    @Override
    public String hint() {
        return "write who they are (her sister, a neighbour), or declare a changed name in `cast`";
    }

    @Override
    public List<Span> in(Reading reading) {
        return new NameSearch(Names.in(reading)).found();
    }
}
