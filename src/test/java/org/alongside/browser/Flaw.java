package org.alongside.browser;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.util.Collection;
import java.util.TreeMap;

/** Something wrong that was seen on a page in one of its looks. */
record Flaw(Kind kind, String page, String look, String what) {
    enum Kind {
        CONSOLE_ERROR,
        FAILED_REQUEST,
        REQUEST_ELSEWHERE,
        ACCESSIBILITY,
        SIDEWAYS
    }

    /** All flaws of a kind together: each once, and under it the pages and the looks that it was seen in. */
    static String report(Kind kind, Collection<Flaw> flaws) {
        var looks = mapping(Flaw::look, joining(", "));
        return flaws.stream()
                .filter(flaw -> flaw.kind() == kind)
                .collect(groupingBy(Flaw::what, TreeMap::new, groupingBy(Flaw::page, TreeMap::new, looks)))
                .entrySet()
                .stream()
                .map(flaw -> flaw.getKey() + "\n"
                        + flaw.getValue().entrySet().stream()
                                .map(page -> "    /" + page.getKey() + " at " + page.getValue())
                                .collect(joining("\n")))
                .collect(joining("\n\n"));
    }
}
