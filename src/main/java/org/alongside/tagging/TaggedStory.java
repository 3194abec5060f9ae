package org.alongside.tagging;

import org.alongside.story.Story;

/** A story with what its words show. */
public record TaggedStory(Story story, Tags tags) {}
