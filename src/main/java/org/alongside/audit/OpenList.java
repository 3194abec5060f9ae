package org.alongside.audit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names as they are, from a file that only some people have. */
final class OpenList implements RealNames.Listing {

    private final Set<String> names = new HashSet<>();
    private final Set<String> firstWords = new HashSet<>();
    private int mostWords;

    OpenList(List<String> written) {
        for (String name : written) {
            for (String way : NameWriting.ways(name)) {
                String[] words = way.split(" ");
                names.add(way);
                firstWords.add(words[0]);
                mostWords = Math.max(mostWords, words.length);
            }
        }
    }

    @Override
    public boolean begins(String word) {
        return firstWords.contains(word);
    }

    @Override
    public boolean holds(String name) {
        return names.contains(name);
    }

    @Override
    public int mostWords() {
        return mostWords;
    }
}
