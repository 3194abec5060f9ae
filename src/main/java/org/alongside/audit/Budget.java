package org.alongside.audit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** How much of one file is unpacked at most, however it is packed. */
final class Budget {

    static final int DEEPEST = 3;

    private static final int MOST_BYTES = 50 << 20;
    private static final int CHUNK = 1 << 14;

    /** What even an empty part costs, so that there cannot be millions of them. */
    private static final int PART = 512;

    private long left = MOST_BYTES;

    void spend(long bytes) throws Refused {
        left -= bytes;
        if (left < 0) {
            throw Refused.tooLarge();
        }
    }

    /** All that comes out of a stream. */
    byte[] read(InputStream stream) throws IOException, Refused {
        spend(PART);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int read = stream.read(chunk); read >= 0; read = stream.read(chunk)) {
            spend(read);
            all.write(chunk, 0, read);
        }
        return all.toByteArray();
    }

    /** What zlib data from a place on becomes, as far as they are whole. */
    byte[] inflate(byte[] bytes, int start) throws Refused {
        spend(PART);
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, start, bytes.length - start);
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            byte[] chunk = new byte[CHUNK];
            for (int read = inflater.inflate(chunk); read > 0; read = inflater.inflate(chunk)) {
                spend(read);
                all.write(chunk, 0, read);
            }
            return all.toByteArray();
        } catch (DataFormatException e) {
            return new byte[0];
        } finally {
            inflater.end();
        }
    }
}
