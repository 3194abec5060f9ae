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
 */
public record Manuscript(String name, Path file, Contents contents) {

    /** The status that it states, readable even if the rest is not. */
    public Optional<Status> status() {
        return contents.status();
    }

    /** What it holds, and what is wrong with it. */
    public Checked<Story> story() {
        return contents.story();
    }
}
