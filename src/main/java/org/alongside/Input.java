package org.alongside;

import java.nio.file.Path;
import java.util.List;
import org.alongside.kept.Fingerprint;
import org.alongside.kept.Surroundings;
import org.alongside.source.SourceFolder;

/**
 * All that a bake depends on but for this program.
 *
 * @param content what is in all files, and what was asked for
 * @param state when each of them was last written: it is another one if somebody saves meanwhile, even what was there before
 */
record Input(Fingerprint content, Fingerprint state) {

    /** The input as it is now. Its state is looked at first: who saves while the files are read makes another of it. */
    static Input of(Workspace workspace) {
        Fingerprint state = gathered(workspace, Surroundings.byState());
        return new Input(gathered(workspace, Surroundings.byContent()), state);
    }

    /** Whether nothing was saved since; otherwise what was made may be of neither the one nor the other. */
    boolean isStill(Workspace workspace) {
        return state.equals(gathered(workspace, Surroundings.byState()));
    }

    private static Fingerprint gathered(Workspace workspace, Surroundings input) {
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
        return input.all();
    }
}
