package org.alongside.kept;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32C;

/**
 * The end of a file of kept results: where in it each of them is.
 *
 * <pre>
 * file   = result* place* version offset-of-places number-of-places checksum-of-all-this
 * place  = fingerprint offset length checksum-of-the-result
 * </pre>
 */
final class KeptIndex {

    /** Where a result is. */
    record Place(long offset, int length, int checksum) {}

    private static final int BYTES_OF_PLACE = 4 * Long.BYTES;
    private static final int BYTES_OF_FOOTER = Fingerprint.BYTES + Long.BYTES + 2 * Integer.BYTES;

    private KeptIndex() {}

    /** The places in a file; none if it is damaged, or comes from another version. */
    static Map<Fingerprint, Place> read(FileChannel file, Fingerprint version) {
        try {
            long end = file.size() - BYTES_OF_FOOTER;
            ByteBuffer footer = ByteBuffer.wrap(bytes(file, end, BYTES_OF_FOOTER));
            Fingerprint found = Fingerprint.from(footer);
            long start = footer.getLong();
            int count = footer.getInt();
            if (!found.equals(version) || start < 0 || start + (long) count * BYTES_OF_PLACE != end) {
                return Map.of();
            }
            byte[] places = bytes(file, start, (int) (file.size() - start));
            int checked = places.length - Integer.BYTES;
            boolean whole = checksum(places, checked) == ByteBuffer.wrap(places).getInt(checked);
            return whole ? places(ByteBuffer.wrap(places), count) : Map.of();
        } catch (IOException cutOff) {
            return Map.of();
        }
    }

    private static Map<Fingerprint, Place> places(ByteBuffer bytes, int count) {
        Map<Fingerprint, Place> places = new HashMap<>(2 * count);
        for (int i = 0; i < count; i++) {
            places.put(Fingerprint.from(bytes), new Place(bytes.getLong(), bytes.getInt(), bytes.getInt()));
        }
        return places;
    }

    /** Writes the places at the end of a file, which starts there. */
    static void write(Map<Fingerprint, Place> index, Fingerprint version, FileChannel file, long start)
            throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(index.size() * BYTES_OF_PLACE + BYTES_OF_FOOTER);
        index.forEach((key, place) -> {
            key.to(bytes);
            bytes.putLong(place.offset()).putInt(place.length()).putInt(place.checksum());
        });
        version.to(bytes);
        bytes.putLong(start).putInt(index.size());
        bytes.putInt(checksum(bytes.array(), bytes.position()));
        write(file, bytes.array(), start);
    }

    static void write(FileChannel file, byte[] bytes, long offset) throws IOException {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        while (left.hasRemaining()) {
            file.write(left, offset + left.position());
        }
    }

    static byte[] bytes(FileChannel file, long offset, int length) throws IOException {
        if (offset < 0) {
            throw new EOFException("the file is too short");
        }
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, offset + bytes.position()) < 0) {
                throw new EOFException("the file is too short");
            }
        }
        return bytes.array();
    }

    static int checksum(byte[] bytes, int length) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, 0, length);
        return (int) checksum.getValue();
    }
}
