package org.alongside.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The pets and things of a text: once "her dog, Bess" has been said, Bess is nobody. */
final class Animals {

    private final List<Word> words;
    private final Context context;
    private final Set<String> met = new HashSet<>();

    Animals(List<Word> words, Context context) {
        this.words = words;
        this.context = context;
    }

    boolean include(int i) {
        String name = words.get(i).plain();
        if (context.isAnimal(i)) {
            met.add(name);
        }
        return met.contains(name);
    }
}
