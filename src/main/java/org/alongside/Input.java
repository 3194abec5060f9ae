package org.alongside;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.alongside.kept.Fingerprint;
import org.alongside.kept.Surroundings;
import org.alongside.source.SourceFolder;

/**
 * All that a bake depends on but for this program.
 *
 * @param content what is in all files, and what was asked for
 * @param state when each of them was last written: it is another one if somebody saves meanwhile, even what was there before
 * @param settled whether all could be read and nobody had written to any just then, so that the same state later means the same content
 */
record Input(Fingerprint content, Fingerprint state, boolean settled) {

    /** That of no bake. */
    static final Input NONE = new Input(Fingerprint.of("nothing"), Fingerprint.of("nothing"), false);

    /**
     * The input as it is now. Its state is looked at first: who saves while the files are read makes another of it.
     *
     * @param last what it was, which is asked for late; while nothing was written to since, no file is read again
     */
    static Input of(Workspace workspace, Supplier<Input> last) {
        Surroundings seen = gathered(workspace, Surroundings.byState());
        Fingerprint state = seen.all();
        boolean settled = seen.isSettled();
        Input before = last.get();
        if (before.settled() && state.equals(before.state())) {
            return before;
        }
        Surroundings read = gathered(workspace, Surroundings.byContent());
        return new Input(read.all(), state, settled && read.isSettled());
    }

    /** Whether nothing was saved since; otherwise what was made may be of neither the one nor the other. */
    boolean isStill(Workspace workspace) {
        return state.equals(gathered(workspace, Surroundings.byState()).all());
    }

    private static Surroundings gathered(Workspace workspace, Surroundings input) {
        Path site = workspace.site().toAbsolutePath().normalize();
        input.with(workspace.asOf().toString())
                .with(workspace.broken().name())
                .with(workspace.names().state().digits());
        for (String settings : List.of("jbake.properties", "custom.properties")) {
            input.with(site.resolve(settings));
        }
        for (String folder : List.of("content", "templates", "assets")) {
            input.with(new SourceFolder(site, folder), name -> true);
        }
        return input;
    }
}
