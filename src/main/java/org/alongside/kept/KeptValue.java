package org.alongside.kept;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;

/** One value in a file of its own. A file that is damaged or comes from another version of this program has none. */
public final class KeptValue<T> {

    private final Path file;
    private final Fingerprint version;
    private final Form<T> form;

    /** @param version of all that makes the value, as {@link ProgramVersion} tells it */
    public KeptValue(Path file, Fingerprint version, Form<T> form) {
        this.file = file;
        this.version = version;
        this.form = form;
    }

    public Optional<T> read() {
        try {
            byte[] bytes = Files.readAllBytes(file);
            int end = bytes.length - Integer.BYTES;
            boolean whole = end >= Fingerprint.BYTES
                    && KeptIndex.checksum(bytes, end) == ByteBuffer.wrap(bytes).getInt(end)
                    && version.equals(Fingerprint.from(ByteBuffer.wrap(bytes)));
            return whole
                    ? Optional.of(form.value(Arrays.copyOfRange(bytes, Fingerprint.BYTES, end)))
                    : Optional.empty();
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /** Writes it. The file is whole at every moment, the old one or the new one. */
    public void write(T value) {
        byte[] content = form.bytes(value);
        ByteBuffer bytes = ByteBuffer.allocate(Fingerprint.BYTES + content.length + Integer.BYTES);
        version.to(bytes);
        bytes.put(content);
        bytes.putInt(KeptIndex.checksum(bytes.array(), bytes.position()));
        Path next = file.resolveSibling(file.getFileName() + ".next");
        try {
            try (FileChannel channel = PrivateFile.create(next)) {
                KeptIndex.write(channel, bytes.array(), 0);
            }
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
