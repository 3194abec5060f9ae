package org.alongside.preview;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryChangeEvent.EventType;
import io.methvin.watcher.DirectoryChangeListener;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Hears what happens to files and notes it if it was somebody's work. */
final class SaveListener implements DirectoryChangeListener {

    /** No file in particular: too much happened to be told. */
    private static final Path SOMETHING = Path.of("");

    private final Saves saves;
    private final SingleFiles files;
    private final PrintWriter out;

    SaveListener(Saves saves, SingleFiles files, PrintWriter out) {
        this.saves = saves;
        this.files = files;
        this.out = out;
    }

    @Override
    public void onEvent(DirectoryChangeEvent event) {
        // some systems report a folder as modified for each scratch file in it; real changes have events of their own
        boolean onlyTouched = event.isDirectory() && event.eventType() == EventType.MODIFY;
        boolean besideAFile = files.isBeside(event.rootPath(), event.path());
        if (!onlyTouched && !besideAFile && !isScratch(event.rootPath(), event.path())) {
            saves.add(event.path() == null ? SOMETHING : event.path());
        }
    }

    @Override
    public void onException(Exception e) {
        saves.add(SOMETHING); // if only a folder that went as fast as it came
        if (!(e instanceof NoSuchFileException)) {
            out.println("Some changes may stay unseen: " + e);
        }
    }

    /** Whether a file, or a folder around it, is an editor's own; without a path, too much happened to be told. */
    private static boolean isScratch(@Nullable Path folder, @Nullable Path file) {
        if (folder == null || file == null) {
            return false;
        }
        for (Path part : file.startsWith(folder) ? folder.relativize(file) : file.getFileName()) {
            if (isScratch(part.toString())) {
                return true;
            }
        }
        return false;
    }

    static boolean isScratch(String name) {
        return name.startsWith(".")
                || name.startsWith("#")
                || name.endsWith("~")
                || name.endsWith(".swp")
                || name.endsWith(".tmp");
    }
}
