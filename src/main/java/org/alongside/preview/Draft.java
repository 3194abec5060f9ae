package org.alongside.preview;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.alongside.preview.Preview.Baked;

/**
 * Pages that can be shown before they are baked.
 *
 * @param baked what would come of baking, as far as that is known already
 * @param pages the bytes of a page by the name of its file, {@code stories/bench/index.html}; none for what is not to be shown
 *     before it is baked
 * @param gone whether a page that was baked before will not be there
 */
public record Draft(Baked baked, Function<String, Optional<byte[]>> pages, Predicate<String> gone) {

    /** Leaves all as it was baked. */
    public static Draft nothing(Baked baked) {
        return new Draft(baked, name -> Optional.empty(), name -> false);
    }
}
