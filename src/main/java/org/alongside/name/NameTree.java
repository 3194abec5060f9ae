package org.alongside.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names of one word or more, by their words: how far a name goes in a text is known without joining any. */
final class NameTree {

    private final Map<String, NameTree> next = new HashMap<>();
    private boolean ends;

    /** Adds a name as {@link NameLists#key} has it. */
    void add(String key) {
        NameTree last = this;
        for (String word : key.split(" ")) {
            last = last.next.computeIfAbsent(word, any -> new NameTree());
        }
        last.ends = true;
    }

    /** The end of the longest of the names that start at a word, or {@code first}. */
    int endOf(List<Word> words, int first) {
        int most = Math.min(words.size(), first + NameLists.LONGEST);
        int end = first;
        NameTree before = this;
        for (int i = first;
                before != null && i < most && (i == first || words.get(i).joins());
                i++) {
            Word word = words.get(i);
            NameTree plain = before.next.get(word.plain());
            NameTree whole = word.isHungOn() ? before.next.get(word.whole()) : plain;
            if (ends(plain) || ends(whole)) {
                end = i + 1;
            }
            before = whole;
        }
        return end;
    }

    private static boolean ends(@Nullable NameTree name) {
        return name != null && name.ends;
    }
}
