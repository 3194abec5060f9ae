package org.alongside.picture;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.alongside.story.Size;

/** The compressed pixels of one picture in a PNG file: unpacked to see that they are all there and nothing else is. */
final class PngPixels implements AutoCloseable {

    /** How wide and high the seven passes of an interlaced picture are: first column, first row, and steps (PNG, 8.2). */
    private static final int[][] PASSES = {
        {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
    };

    private final Inflater inflater = new Inflater();
    private final byte[] unpacked = new byte[1 << 16];
    private final long expected;

    PngPixels(Size size, int bitsPerPixel, boolean interlaced) {
        this.expected = interlaced ? passes(size, bitsPerPixel) : bytes(size.width(), size.height(), bitsPerPixel);
    }

    private static long passes(Size size, int bits) {
        long sum = 0;
        for (int[] pass : PASSES) {
            sum += bytes(
                    (size.width() - pass[0] + pass[2] - 1) / pass[2],
                    (size.height() - pass[1] + pass[3] - 1) / pass[3],
                    bits);
        }
        return sum;
    }

    /** A byte before each row says how it is filtered. */
    private static long bytes(long width, long height, int bits) {
        return width <= 0 || height <= 0 ? 0 : height * (1 + (width * bits + 7) / 8);
    }

    void add(Bytes data) throws Refusal {
        data.giveTo(inflater);
        try {
            while (!inflater.finished() && !inflater.needsInput()) {
                int count = inflater.inflate(unpacked);
                boolean stuck = count == 0 && inflater.needsDictionary();
                Refusal.require(!stuck && inflater.getBytesWritten() <= expected, "the pixels of this PNG are damaged");
            }
        } catch (DataFormatException e) {
            throw Refusal.corrupt("the pixels of this PNG are damaged");
        }
        Refusal.require(inflater.getRemaining() == 0, "there is more in this PNG than its picture");
    }

    void requireWhole() throws Refusal {
        Refusal.require(inflater.finished() && inflater.getBytesWritten() == expected, "this picture is not whole");
    }

    @Override
    public void close() {
        inflater.end();
    }
}
