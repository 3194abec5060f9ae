package org.alongside.site;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts the files in a folder that are as they were. */
final class UnchangedFiles extends SimpleFileVisitor<Path> {

    private final Path folder;
    private final int nameFrom;
    private final Map<String, FileMark> marks;
    private final Deque<Integer> foundBefore = new ArrayDeque<>();
    private int found;
    private boolean changed;

    UnchangedFiles(Path folder, Map<String, FileMark> marks) {
        this.folder = folder;
        this.nameFrom = folder.toString().length() + 1;
        this.marks = marks;
    }

    /** Whether all are, and there are no others. */
    boolean all() throws IOException {
        Files.walkFileTree(folder, this);
        return !changed && found == marks.size();
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        FileMark mark = marks.get(file.toString().substring(nameFrom).replace('\\', '/'));
        changed = mark == null || !mark.isOf(attributes);
        found++;
        return changed ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path entered, BasicFileAttributes attributes) {
        foundBefore.push(found);
        return FileVisitResult.CONTINUE;
    }

    /** No bake makes a folder and puts nothing into it. */
    @Override
    public FileVisitResult postVisitDirectory(Path left, @Nullable IOException trouble) throws IOException {
        changed = foundBefore.pop() == found;
        return changed ? FileVisitResult.TERMINATE : super.postVisitDirectory(left, trouble);
    }
}
