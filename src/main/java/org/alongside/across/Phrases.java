package org.alongside.across;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Groups of phrases that mean about the same, from a file: {@code group: phrase, phrase}, a group on one or more lines, and
 * {@code #} before a comment. "His" stands for every pronoun. Letters, hyphens and apostrophes are as in {@link Tokens}.
 */
final class Phrases {

    private record Phrase(List<Integer> words, int group) {

        boolean isAt(int[] plain, int at) {
            boolean same = at + words.size() <= plain.length;
            for (int i = 1; same && i < words.size(); i++) {
                same = words.get(i) == plain[at + i];
            }
            return same;
        }
    }

    private final List<String> groups = new ArrayList<>();
    private final Map<Integer, List<Phrase>> byFirstWord = new HashMap<>();
    private final Filter firstWords;

    private Phrases(List<String> lines) {
        lines.stream()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .forEach(this::add);
        this.firstWords = new Filter(byFirstWord.keySet());
    }

    static Phrases read(String file) {
        try (InputStream in = Objects.requireNonNull(Phrases.class.getResourceAsStream(file), file)) {
            return new Phrases(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        String group = line.substring(0, colon).strip();
        if (!groups.contains(group)) {
            groups.add(group);
        }
        for (String phrase : line.substring(colon + 1).split(",")) {
            int[] words = plain(Tokens.of(phrase));
            if (words.length > 0) {
                byFirstWord
                        .computeIfAbsent(words[0], any -> new ArrayList<>())
                        .add(new Phrase(Arrays.stream(words).boxed().toList(), groups.indexOf(group)));
            }
        }
    }

    /** The names of the groups, in the order of the file. */
    List<String> groups() {
        return groups;
    }

    /** The words as phrases have them: names and pronouns are one, but sentences end. */
    static int[] plain(int[] tokens) {
        int[] plain = new int[tokens.length];
        for (int i = 0; i < tokens.length; i++) {
            plain[i] = Tokens.mask(tokens[i]);
        }
        return plain;
    }

    /** The group of a phrase that begins at a word, or {@link Attributes#UNTOLD}. */
    int at(int[] plain, int at) {
        if (firstWords.mayHave(plain[at])) {
            for (Phrase phrase : byFirstWord.getOrDefault(plain[at], List.of())) {
                if (phrase.isAt(plain, at)) {
                    return phrase.group();
                }
            }
        }
        return Attributes.UNTOLD;
    }
}
