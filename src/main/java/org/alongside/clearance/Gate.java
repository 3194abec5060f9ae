package org.alongside.clearance;

import java.time.LocalDate;
import java.util.List;
import org.alongside.story.Standing;
import org.alongside.story.Story;
import org.alongside.tagging.TaggedStory;

/** Decides which stories may be published. What is not known to be cleared is not. */
public final class Gate {

    private Gate() {}

    /**
     * The stories that may be published on a day, in the order in which they came.
     *
     * @param asOf the day; a story whose {@code publish-on} or {@code date} is after it has not come yet
     */
    public static List<ClearedStory> clear(List<TaggedStory> stories, LocalDate asOf) {
        return stories.stream()
                .filter(tagged -> isDue(tagged.story(), asOf))
                .map(tagged -> new ClearedStory(tagged.story().piece(), tagged.tags()))
                .toList();
    }

    private static boolean isDue(Story story, LocalDate asOf) {
        Standing standing = story.standing();
        return switch (standing.status()) {
            case DRAFT, REVIEW, WITHDRAWN -> false;
            case PUBLISHED ->
                !story.piece().heading().date().isAfter(asOf)
                        && standing.publishOn().filter(day -> day.isAfter(asOf)).isEmpty();
        };
    }
}
