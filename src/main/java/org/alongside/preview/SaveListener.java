package org.alongside.preview;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryChangeEvent.EventType;
import io.methvin.watcher.DirectoryChangeListener;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Hears what happens to files and raises a signal if it was somebody's work. */
final class SaveListener implements DirectoryChangeListener {

    private final Signal changed;
    private final SingleFiles files;
    private final PrintWriter out;

    SaveListener(Signal changed, SingleFiles files, PrintWriter out) {
        this.changed = changed;
        this.files = files;
        this.out = out;
    }

    @Override
    public void onEvent(DirectoryChangeEvent event) {
        // some systems report a folder as modified for each scratch file in it; real changes have events of their own
        boolean onlyTouched = event.isDirectory() && event.eventType() == EventType.MODIFY;
        boolean besideAFile = files.isBeside(event.rootPath(), event.path());
        if (!onlyTouched && !besideAFile && !isScratch(event.rootPath(), event.path())) {
            changed.raise();
        }
    }

    @Override
    public void onException(Exception e) {
        changed.raise(); // something did happen, if only a folder that went as fast as it came
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
