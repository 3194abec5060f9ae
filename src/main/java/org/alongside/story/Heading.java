package org.alongside.story;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What stands above a piece and stands for it in lists.
 *
 * @param summary one or two sentences
 * @param updated the date of the last change that a reader should know of
 */
public record Heading(
        String title, String summary, LocalDate date, Optional<LocalDate> updated, Optional<Image> image) {

    /** When the piece last became new to its readers. */
    public LocalDate changed() {
        return updated.orElse(date);
    }
}
