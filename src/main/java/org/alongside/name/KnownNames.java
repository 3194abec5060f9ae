package org.alongside.name;

import java.util.List;
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
    private final NameTree names = new NameTree();

    private KnownNames(Set<String> known) {
        this.known = known;
        for (String name : known) {
            String key = NameLists.key(name);
            names.add(key);
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
            names.add(key.charAt(0) + key.substring(2));
            return;
        }
        for (String start : MUTATIONS.getOrDefault(key.charAt(0), new String[0])) {
            names.add(start + key.substring(1));
        }
    }

    /** The end of the longest of them that starts at a word, or {@code first}. */
    int endOf(List<Word> words, int first) {
        return names.endOf(words, first);
    }
}
