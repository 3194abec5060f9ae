package org.alongside.manuscript;

import java.nio.file.Path;
import java.util.Optional;
import org.alongside.source.Checked;
import org.alongside.story.Status;
import org.alongside.story.Story;

/**
 * A file that was read.
 *
 * @param name the file as findings name it
 * @param status the status that it states, readable even if the rest is not
 * @param story what it holds, and what is wrong with it
 */
public record Manuscript(String name, Path file, Optional<Status> status, Checked<Story> story) {}
