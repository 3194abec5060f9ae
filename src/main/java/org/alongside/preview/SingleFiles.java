package org.alongside.preview;

import io.methvin.watcher.visitor.FileTreeVisitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Files that are watched without what lies beside them. Systems tell of whole folders only, so the folder around a file is
 * watched, but none in it, and of what happens there only the file's own changes count.
 */
record SingleFiles(Set<Path> files) implements FileTreeVisitor {

    static SingleFiles among(List<Path> watched) {
        return new SingleFiles(watched.stream().filter(Files::isRegularFile).collect(Collectors.toUnmodifiableSet()));
    }

    /** The folder to watch for a file; a folder is watched itself. */
    Path folderFor(Path watched) {
        return files.contains(watched) ? watched.resolveSibling(".").normalize() : watched;
    }

    /** Whether what happened to a path only happened beside a file. */
    boolean isBeside(@Nullable Path folder, @Nullable Path path) {
        return folder != null && path != null && isAround(folder) && !files.contains(path);
    }

    @Override
    public void recursiveVisitFiles(Path folder, Callback onFolder, Callback onFile) throws IOException {
        if (!isAround(folder)) {
            DEFAULT_FILE_TREE_VISITOR.recursiveVisitFiles(folder, onFolder, onFile);
            return;
        }
        onFolder.call(folder);
        for (Path file : files) {
            if (file.startsWith(folder) && Files.exists(file)) {
                onFile.call(file);
            }
        }
    }

    private boolean isAround(Path folder) {
        return files.stream().anyMatch(file -> folder.equals(file.getParent()));
    }
}
