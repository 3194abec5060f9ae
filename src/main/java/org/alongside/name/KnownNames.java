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

    private final Set<String> names = new HashSet<>();

    KnownNames(Set<String> known) {
        for (String name : known) {
            String key = NameLists.key(name);
            add(key);
            if (!key.isEmpty()) {
                mutate(key);
            }
        }
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
    }

    boolean contains(String words) {
        return names.contains(words);
    }
}
