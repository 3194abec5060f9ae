package org.alongside.across;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.alongside.source.Located;
import org.alongside.story.Address;
import org.alongside.story.Kind;
import org.alongside.story.Piece;
import org.alongside.story.Story;
import org.alongside.vocabulary.Language;
import org.jspecify.annotations.Nullable;

/** Which pieces say themselves that they belong together. */
final class Kin {

    /** An Easy Read version of a translation of an original, and no further. */
    private static final int HOPS = 2;

    private final int[] originals;
    private final @Nullable String[] series;
    private final Map<Integer, Set<String>> collected = new HashMap<>();
    private final List<Story> stories;

    private Kin(List<Story> stories) {
        this.stories = stories;
        this.originals = new int[stories.size()];
        this.series = new String[stories.size()];
    }

    static Kin of(List<Story> stories) {
        Map<Address, Integer> byAddress = new HashMap<>();
        for (int i = 0; i < stories.size(); i++) {
            byAddress.putIfAbsent(stories.get(i).piece().address(), i);
        }
        Kin kin = new Kin(stories);
        for (int i = 0; i < stories.size(); i++) {
            kin.originals[i] = original(i, stories, byAddress);
            Story original = stories.get(kin.originals[i]);
            kin.series[i] =
                    seriesOf(stories.get(i)).or(() -> seriesOf(original)).orElse(null);
            if (stories.get(i).piece().kind() == Kind.COLLECTION) {
                Set<String> slugs = new HashSet<>();
                stories.get(i).piece().ties().stories().forEach(slug -> slugs.add(slug.value()));
                kin.collected.put(i, slugs);
            }
        }
        return kin;
    }

    private static int original(int story, List<Story> stories, Map<Address, Integer> byAddress) {
        int at = story;
        for (int hop = 0; hop < HOPS; hop++) {
            Piece piece = stories.get(at).piece();
            Optional<Integer> next = piece.ties()
                    .easyReadOf()
                    .map(slug -> Address.of(piece.language(), piece.kind(), slug.value()))
                    .or(() -> piece.ties().translationOf().flatMap(slug -> otherLanguage(piece, slug, byAddress)))
                    .map(byAddress::get);
            at = next.orElse(at);
        }
        return at;
    }

    private static Optional<Address> otherLanguage(Piece piece, Located<String> slug, Map<Address, Integer> byAddress) {
        return Arrays.stream(Language.values())
                .filter(language -> language != piece.language())
                .map(language -> Address.of(language, piece.kind(), slug.value()))
                .filter(byAddress::containsKey)
                .findFirst();
    }

    private static Optional<String> seriesOf(Story story) {
        return story.piece().ties().series().map(Located::value);
    }

    /** The piece that one is a translation or an Easy Read version of, or itself. */
    int original(int story) {
        return originals[story];
    }

    /** Versions of one text, or a collection and what it collects. */
    boolean isSameWork(int one, int other) {
        return originals[one] == originals[other] || collects(one, other) || collects(other, one);
    }

    private boolean collects(int collection, int story) {
        Set<String> slugs = collected.get(originals[collection]);
        Set<String> own = collected.get(collection);
        return (slugs != null && slugs.contains(slug(originals[story])))
                || (own != null && (own.contains(slug(story)) || own.contains(slug(originals[story]))));
    }

    private String slug(int story) {
        return stories.get(story).piece().slug();
    }

    /** Readers are told that these belong together. */
    boolean isTied(int one, int other) {
        return isSameWork(one, other) || (series[one] != null && Objects.equals(series[one], series[other]));
    }
}
