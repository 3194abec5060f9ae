package org.alongside.kept;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A file by its size and the moment of its last change, of which nothing can be learnt of what is in it.
 *
 * @param changed when anything of it was changed last, in nanoseconds; that it has not happened yet where a system does not
 *     note it in a way that whoever writes to the file cannot set
 */
record FileState(Fingerprint fingerprint, long changed) {

    private static final List<String> ANYWHERE = List.of("size", "lastModifiedTime", "fileKey", "isDirectory");
    private static final List<String> WITH_CHANGES =
            List.of("size", "lastModifiedTime", "fileKey", "isDirectory", "ctime");

    static FileState of(Path file) {
        FileSystem system = file.getFileSystem();
        try {
            return system.supportedFileAttributeViews().contains("unix")
                    ? of(file, "unix:", WITH_CHANGES)
                    : of(file, "basic:", ANYWHERE);
        } catch (NoSuchFileException missing) {
            return new FileState(Fingerprint.of("no file"), Long.MIN_VALUE);
        } catch (IOException unreadable) {
            return new FileState(Fingerprint.ofNothingElse(), Long.MAX_VALUE);
        }
    }

    private static FileState of(Path file, String view, List<String> names) throws IOException {
        Map<String, Object> attributes = Files.readAttributes(file, view + String.join(",", names));
        List<Object> state = new ArrayList<>(List.of(file));
        names.forEach(name -> state.add(plain(attributes.get(name))));
        long changed = attributes.get("ctime") instanceof FileTime noted ? nanoseconds(noted) : Long.MAX_VALUE;
        return new FileState(Fingerprint.of(state.toString()), changed);
    }

    private static String plain(@Nullable Object attribute) {
        return attribute instanceof FileTime moment
                ? Long.toString(nanoseconds(moment)) // its own text takes longer than all the rest
                : String.valueOf(attribute);
    }

    private static long nanoseconds(FileTime moment) {
        return moment.to(TimeUnit.NANOSECONDS);
    }
}
