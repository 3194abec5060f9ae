package org.alongside.source;

import java.util.ArrayList;
import java.util.List;

/** Collects what is found in one piece of work. Not for several threads at once: collect apart, then {@link #addAll}. */
public final class Findings {

    private final List<Finding> found = new ArrayList<>();

    public void error(Location at, String rule, String message, String hint) {
        found.add(new Finding(at, Level.ERROR, rule, message, hint));
    }

    public void warning(Location at, String rule, String message, String hint) {
        found.add(new Finding(at, Level.WARNING, rule, message, hint));
    }

    public void addAll(List<Finding> others) {
        found.addAll(others);
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(Finding::isError);
    }

    /** Everything found, by file and place. */
    public List<Finding> sorted() {
        return found.isEmpty() ? List.of() : found.stream().sorted().distinct().toList();
    }
}
