package org.alongside.kept;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.alongside.source.Sha256;

/**
 * The results of one kind of work in a file. A file that is damaged, was cut off, or comes from another version of this
 * program counts for nothing: all is worked out anew. Results that were not asked for are forgotten, so the file is never
 * larger than the site asks for. Safe for many threads; the file belongs to whoever holds the lock of the site.
 */
public final class KeptResults implements Memory {

    private static final int CHECKSUM = 32;

    /** Half of a SHA-256: two questions have the same by chance in one of 10^38 pairs. */
    private record Key(long high, long low) {

        static Key of(byte[] question) {
            ByteBuffer digest = ByteBuffer.wrap(Sha256.of(question));
            return new Key(digest.getLong(), digest.getLong());
        }
    }

    private final Path file;
    private final byte[] version;
    private final Map<Key, byte[]> known;
    private final Map<Key, byte[]> asked = new ConcurrentHashMap<>();

    private KeptResults(Path file, byte[] version, Map<Key, byte[]> known) {
        this.file = file;
        this.version = version;
        this.known = known;
    }

    /**
     * Opens a file, which need not be there.
     *
     * @param version of all that makes the results, as {@link ProgramVersion} tells it
     */
    public static KeptResults open(Path file, byte[] version) {
        try {
            Files.deleteIfExists(next(file)); // a bake that was killed may have left it
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new KeptResults(file, version.clone(), read(file, version));
    }

    private static Map<Key, byte[]> read(Path file, byte[] version) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            int end = bytes.length - CHECKSUM;
            byte[] content = Arrays.copyOf(bytes, Math.max(0, end));
            if (end < version.length
                    || !Arrays.equals(Sha256.of(content), Arrays.copyOfRange(bytes, end, bytes.length))
                    || !Arrays.equals(version, Arrays.copyOf(content, version.length))) {
                return Map.of();
            }
            return entries(new DataInputStream(
                    new ByteArrayInputStream(content, version.length, content.length - version.length)));
        } catch (IOException unreadable) {
            return Map.of();
        }
    }

    private static Map<Key, byte[]> entries(DataInputStream in) throws IOException {
        Map<Key, byte[]> entries = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            Key key = new Key(in.readLong(), in.readLong());
            entries.put(key, in.readNBytes(in.readInt()));
        }
        return entries;
    }

    @Override
    public byte[] recall(byte[] question, Supplier<byte[]> work) {
        Key key = Key.of(question);
        byte[] result = known.get(key);
        if (result == null) {
            result = work.get();
        }
        asked.put(key, result);
        return result;
    }

    /** Keeps what was asked for since the file was opened. It is whole at every moment, the old one or the new one. */
    public void save() {
        if (asked.keySet().equals(known.keySet())) {
            return;
        }
        try {
            byte[] content = content();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length + CHECKSUM);
            bytes.writeBytes(content);
            bytes.writeBytes(Sha256.of(content));
            Files.write(next(file), bytes.toByteArray());
            Files.move(next(file), file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path next(Path file) {
        return file.resolveSibling(file.getFileName() + ".next");
    }

    private byte[] content() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(version);
        out.writeInt(asked.size());
        for (Map.Entry<Key, byte[]> entry : asked.entrySet()) {
            out.writeLong(entry.getKey().high());
            out.writeLong(entry.getKey().low());
            out.writeInt(entry.getValue().length);
            out.write(entry.getValue());
        }
        return bytes.toByteArray();
    }
}
