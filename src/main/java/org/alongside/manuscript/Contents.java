package org.alongside.manuscript;

import java.util.Optional;
import org.alongside.source.Checked;
import org.alongside.story.Status;
import org.alongside.story.Story;

/**
 * What a file of a piece was read as.
 *
 * @param status the status that it states, readable even if the rest is not
 * @param story what it holds, and what is wrong with it
 */
public record Contents(Optional<Status> status, Checked<Story> story) {}
