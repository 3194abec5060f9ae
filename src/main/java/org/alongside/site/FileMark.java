package org.alongside.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;
import org.alongside.kept.Fingerprint;

/**
 * What a file of the site was made from, and how it looked when it was finished. While it still looks so, nobody has written
 * to it, and it need not be made again from the same.
 *
 * @param source all that its bytes depend on
 * @param modified the moment of its last change, in nanoseconds
 */
public record FileMark(Fingerprint source, long size, long modified) {

    static FileMark of(Path file, Fingerprint source) throws IOException {
        BasicFileAttributes attributes =
                Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return new FileMark(source, attributes.size(), nanoseconds(attributes));
    }

    boolean isOf(BasicFileAttributes attributes) {
        return attributes.isRegularFile() && attributes.size() == size && nanoseconds(attributes) == modified;
    }

    private static long nanoseconds(BasicFileAttributes attributes) {
        return attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    }
}
