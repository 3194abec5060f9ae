package org.alongside.preview;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.alongside.preview.Preview.Baked;

/** Bakes for a preview. Nothing of it is ever called twice at a time. */
public interface Baker {

    /** Bakes into the folder that is served. */
    Baked bake();

    /** Makes ready for drafts, after a bake was told. */
    default void prepare() {}

    /**
     * The pages as they will be when what was saved has been baked, if that can be said much sooner than by baking.
     *
     * @param saved all files that were saved, written or deleted since the last call
     */
    default Optional<Draft> draft(Set<Path> saved) {
        return Optional.empty();
    }
}
