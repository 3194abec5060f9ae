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
 * A file as it was seen.
 *
 * @param fingerprint of its content, or of its size and the moment of its last change, of which nothing can be learnt of
 *     what is in it
 * @param changed when anything of it was changed last, in nanoseconds: {@link #LONG_AGO} if its content was seen,
 *     {@link #NOT_YET} if it could not be read or a system does not note changes in a way that whoever writes to the file
 *     cannot set
 */
record FileState(Fingerprint fingerprint, long changed) {

    static final long LONG_AGO = Long.MIN_VALUE;
    static final long NOT_YET = Long.MAX_VALUE;

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
            return missing();
        } catch (IOException unreadable) {
            return unreadable();
        }
    }

    static FileState missing() {
        return new FileState(Fingerprint.of("no file"), LONG_AGO);
    }

    /** Like no other state, not even its own a moment ago: whoever wants to read it will say so, every time. */
    static FileState unreadable() {
        return new FileState(Fingerprint.ofNothingElse(), NOT_YET);
    }

    private static FileState of(Path file, String view, List<String> names) throws IOException {
        Map<String, Object> attributes = Files.readAttributes(file, view + String.join(",", names));
        List<Object> state = new ArrayList<>(List.of(file));
        names.forEach(name -> state.add(plain(attributes.get(name))));
        long changed = attributes.get("ctime") instanceof FileTime noted ? nanoseconds(noted) : NOT_YET;
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
