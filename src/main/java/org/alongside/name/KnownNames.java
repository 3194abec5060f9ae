package org.alongside.name;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The places and organisations that a site declares, also with the first letters that Welsh gives them. */
final class KnownNames {

    private static final Map<Character, String[]> MUTATIONS = Map.of(
            'c', new String[] {"g", "ch", "ngh"},
            'p', new String[] {"b", "ph", "mh"},
            't', new String[] {"d", "th", "nh"},
            'g', new String[] {"", "ng"},
            'b', new String[] {"f", "m"},
            'd', new String[] {"dd", "n"},
            'm', new String[] {"f"});

    /** Those of the site that was asked for last: all its pieces have the same. */
    private static volatile KnownNames last = new KnownNames(Set.of());

    private final Set<String> known;
    private final Set<String> names = new HashSet<>();
    private final Set<String> firstWords = new HashSet<>();

    private KnownNames(Set<String> known) {
        this.known = known;
        for (String name : known) {
            String key = NameLists.key(name);
            add(key);
            if (!key.isEmpty()) {
                mutate(key);
            }
        }
    }

    @SuppressWarnings("ReferenceEquality") // to compare all of them would take longer than to read them anew
    static KnownNames of(Set<String> known) {
        KnownNames names = last;
        if (names.known != known) {
            names = new KnownNames(known);
            last = names;
        }
        return names;
    }

    private void mutate(String key) {
        if (key.startsWith("ll") || key.startsWith("rh")) {
            add(key.charAt(0) + key.substring(2));
            return;
        }
        for (String start : MUTATIONS.getOrDefault(key.charAt(0), new String[0])) {
            add(start + key.substring(1));
        }
    }

    private void add(String key) {
        names.add(key);
        firstWords.add(key.split(" ", 2)[0]);
    }

    /** Whether one of them may begin with a word. */
    boolean begins(Word word) {
        return !firstWords.isEmpty() && (firstWords.contains(word.plain()) || firstWords.contains(word.whole()));
    }

    boolean contains(String words) {
        return names.contains(words);
    }
}
