package org.alongside.kept;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Makes files that nobody else can read, wherever the site is baked to: what they keep is not all for the public. */
final class PrivateFile {

    private static final FileAttribute<?> OWN = PosixFilePermissions.asFileAttribute(
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));

    private PrivateFile() {}

    /** A new file in the place of any that is there. */
    static FileChannel create(Path file) throws IOException {
        Files.deleteIfExists(file);
        boolean hasOwners = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE),
                hasOwners ? new FileAttribute<?>[] {OWN} : new FileAttribute<?>[0]);
    }
}
