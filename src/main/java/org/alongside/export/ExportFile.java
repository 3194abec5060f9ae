package org.alongside.export;

import java.util.Optional;
import java.util.function.Supplier;
import org.alongside.kept.Fingerprint;
import org.alongside.story.Address;

/**
 * A file beside the pages.
 *
 * @param content of a file in a folder that is named by all that is in it, what its own bytes depend on: the same file may be
 *     there already, in the folder of the last bake
 * @param bytes made when the file is written
 */
public record ExportFile(Address address, Optional<Fingerprint> content, Supplier<byte[]> bytes) {

    public ExportFile(Address address, Supplier<byte[]> bytes) {
        this(address, Optional.empty(), bytes);
    }
}
