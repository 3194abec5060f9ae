package org.alongside.tagging;

import org.alongside.story.Story;

/** A story with what its words show. */
public record TaggedStory(Story story, Tags tags) {

    /** A story whose words were not looked at. */
    public static TaggedStory untagged(Story story) {
        return new TaggedStory(story, Tags.NONE);
    }
}
