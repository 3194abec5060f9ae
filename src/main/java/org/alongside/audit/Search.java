package org.alongside.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** All secrets of a site, ready to be looked for in any number of views at once. */
final class Search {

    /** What is in the automaton for a secret. An address has two: in full, and its last part for {@code ../slug/}. */
    private record Pattern(Secret secret, String folded) {}

    private final List<Pattern> patterns = new ArrayList<>();
    private final Map<String, List<Secret>> hidden;
    private final Automaton automaton;
    private final Addresses addresses;

    Search(List<Secret> secrets, Addresses addresses) {
        this.addresses = addresses;
        Set<Pattern> all = new HashSet<>();
        for (Secret secret : secrets) {
            if (secret.canBeSearched()) {
                switch (secret.form()) {
                    case VALUE -> add(secret, Fold.of(secret.text()), all);
                    case PHRASE -> add(secret, " " + Fold.of(secret.text()) + " ", all);
                    case ADDRESS -> {
                        add(secret, " " + Fold.of(secret.text()) + " ", all);
                        add(secret, " " + Fold.of(secret.lastPart()) + " ", all);
                    }
                }
            }
        }
        hidden = secrets.stream()
                .filter(secret -> secret.form() == Secret.Form.ADDRESS)
                .collect(Collectors.groupingBy(secret -> secret.text().toLowerCase(Locale.ROOT)));
        automaton = new Automaton(patterns.stream().map(Pattern::folded).toList());
    }

    private void add(Secret secret, String folded, Set<Pattern> all) {
        Pattern pattern = new Pattern(secret, folded);
        if (all.add(pattern)) {
            patterns.add(pattern);
        }
    }

    int longest() {
        return patterns.stream()
                .mapToInt(pattern -> pattern.folded().length())
                .max()
                .orElse(0);
    }

    /**
     * The secrets that stand in a text.
     *
     * @param file the output file that it is in
     */
    List<Leak> in(View view, String file) {
        return automaton.isIn(view.bytes(), view.length()) ? exactly(new Folded(view), file) : List.of();
    }

    /** The secrets that stand in a text as it is or once it is decoded. */
    List<Leak> in(View view, View decoded, String file) {
        if (!SideBySide.isIn(automaton, view, decoded)) {
            return List.of();
        }
        List<Leak> leaks = new ArrayList<>(in(view, file));
        leaks.addAll(in(decoded, file));
        return leaks;
    }

    /** The secrets whose words stand in a text, wherever that is. */
    Set<Secret> standingIn(View view) {
        return automaton.isIn(view.bytes(), view.length())
                ? found(new Folded(view)).stream()
                        .map(found -> found.pattern().secret())
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private List<Leak> exactly(Folded folded, String file) {
        return found(folded).stream()
                .filter(found -> counts(found.pattern().secret(), folded, found.start(), file))
                .map(found -> leak(found.pattern().secret(), folded.view().place(folded.inView(found.firstWord()))))
                .toList();
    }

    /** A pattern, and where it begins. */
    private record Found(Pattern pattern, int start) {

        int firstWord() {
            return pattern.folded().startsWith(" ") ? start + 1 : start;
        }
    }

    private List<Found> found(Folded folded) {
        List<Found> found = new ArrayList<>();
        byte[] bytes = folded.bytes();
        int length = folded.length();
        int state = 0;
        for (int i = 0; i < length; i++) {
            state = automaton.step(state, bytes[i]);
            for (int number : automaton.ending(state)) {
                Pattern pattern = patterns.get(number);
                found.add(new Found(pattern, i + 1 - pattern.folded().getBytes(StandardCharsets.UTF_8).length));
            }
        }
        return found;
    }

    private boolean counts(Secret secret, Folded folded, int start, String file) {
        return !secret.mayStandIn().contains(file)
                && (secret.form() != Secret.Form.ADDRESS
                        || addresses.isLink(secret, folded.view(), folded.inView(start + 1), file));
    }

    /** The hidden addresses under which a file lies. */
    List<Leak> hiding(String file) {
        List<Leak> leaks = new ArrayList<>();
        String small = file.toLowerCase(Locale.ROOT);
        for (int slash = small.indexOf('/'); slash >= 0; slash = small.indexOf('/', slash + 1)) {
            hidden.getOrDefault(small.substring(0, slash), List.of()).stream()
                    .filter(secret -> !secret.mayStandIn().contains(file))
                    .forEach(secret -> leaks.add(leak(secret, 0)));
        }
        return leaks;
    }

    private static Leak leak(Secret secret, int place) {
        String hint = switch (secret.form()) {
            case VALUE -> "it is never to be shown; a template, a text or a document has it";
            case PHRASE -> "take it out, or give that piece another title if they are the same by chance";
            case ADDRESS -> "take out the link, or the file that was left there";
        };
        return new Leak(secret.form().rule(), secret.what(), hint, place);
    }
}
