package org.alongside.picture;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import org.alongside.story.Size;
import org.jspecify.annotations.Nullable;

/**
 * Writes a PNG file anew, still or animated, with the chunks that show it and no others. Checks every checksum, and that the
 * pixels are all there. Names are those of the PNG specification, third edition.
 */
final class Png {

    static final String SIGNATURE = "\u0089PNG\r\n\u001A\n";

    private static final String DAMAGED = "this PNG file is damaged";

    /** What stays, each at most once, with its length; 0 where that depends on the picture. */
    private static final Map<String, Integer> ONCE =
            Map.of("PLTE", 0, "tRNS", 0, "sRGB", 1, "gAMA", 4, "cHRM", 32, "acTL", 8);

    private static final Map<Integer, Integer> CHANNELS = Map.of(0, 1, 2, 3, 3, 1, 4, 2, 6, 4);
    private static final Set<Integer> DEPTHS = Set.of(1, 2, 4, 8, 16);
    private static final int LONGEST_PALETTE = 768;

    private final Bytes in;
    private final Out out = new Out();
    private final Set<String> seen = new HashSet<>();
    private Size size = new Size(1, 1);
    private int bitsPerPixel;
    private boolean interlaced;
    private long frames;
    private long controls;
    private long movingPixels;
    private @Nullable PngPixels pixels;

    Png(Bytes in) {
        this.in = in;
    }

    Cleaned.Picture clean() throws Refusal {
        try {
            in.take(SIGNATURE.length());
            out.name(SIGNATURE);
            header(chunk("IHDR"));
            for (String type = type(); !type.equals("IEND"); type = type()) {
                show(type, chunk(type));
            }
            write("IEND", chunk("IEND"));
            endOfPixels();
            Refusal.require(seen.contains("IDAT") && frames == controls, "this picture is not whole");
            return new Cleaned.Picture(out.toByteArray(), size);
        } finally {
            if (pixels != null) {
                pixels.close();
            }
        }
    }

    /** The type of the next chunk, which is not read. */
    private String type() throws Refusal {
        int position = in.position();
        in.u32();
        String type = in.name(4);
        in.moveTo(position);
        return type;
    }

    private Bytes chunk(String wanted) throws Refusal {
        long length = in.u32();
        int start = in.position();
        Refusal.require(in.name(4).equals(wanted), DAMAGED);
        Bytes data = in.take(length);
        CRC32 sum = new CRC32();
        in.between(start, in.position()).addTo(sum);
        Refusal.require(in.u32() == sum.getValue(), "this PNG file is damaged: a checksum is wrong");
        return data;
    }

    private void write(String type, Bytes data) throws Refusal {
        Out chunk = new Out().name(type).bytes(data);
        CRC32 sum = new CRC32();
        sum.update(chunk.toByteArray());
        out.u32(data.left()).bytes(chunk.toByteArray()).u32(sum.getValue());
    }

    private void header(Bytes data) throws Refusal {
        Refusal.require(data.left() == 13, DAMAGED);
        write("IHDR", data);
        size = Limits.size(data.u32(), data.u32());
        int depth = data.u8();
        int channels = CHANNELS.getOrDefault(data.u8(), 0);
        Refusal.require(channels > 0 && DEPTHS.contains(depth), DAMAGED);
        bitsPerPixel = channels * depth;
        Refusal.require(data.u16() == 0, DAMAGED); // the only compression and filter there are
        interlaced = data.u8() == 1;
    }

    private void show(String type, Bytes data) throws Refusal {
        switch (type) {
            case "IDAT" -> {
                if (seen.add(type)) {
                    startOfPixels(size);
                }
                pixels(data);
                write(type, data);
            }
            case "fcTL" -> frame(data);
            case "fdAT" -> moving(data);
            default -> {
                if (ONCE.containsKey(type)) {
                    once(type, data);
                } else {
                    // PNG, 5.4: a chunk whose name starts with a small letter is not needed to show the picture.
                    Refusal.require(Character.isLowerCase(type.charAt(0)), DAMAGED);
                }
            }
        }
    }

    private void once(String type, Bytes data) throws Refusal {
        int length = ONCE.getOrDefault(type, 0);
        Refusal.require(
                seen.add(type) && (length == 0 ? data.left() <= LONGEST_PALETTE : data.left() == length), DAMAGED);
        write(type, data);
        if (type.equals("acTL")) {
            Refusal.require(!seen.contains("IDAT"), DAMAGED);
            frames = data.u32();
        }
    }

    /** The size and time of a picture in an animation. Where nothing says that it is one, its pictures are not shown. */
    private void frame(Bytes data) throws Refusal {
        if (frames == 0) {
            return;
        }
        Refusal.require(data.left() == 26, DAMAGED);
        write("fcTL", data);
        data.u32(); // number in the sequence
        Size frame = Limits.size(data.u32(), data.u32());
        Refusal.require(frame.width() <= size.width() && frame.height() <= size.height(), DAMAGED);
        controls++;
        movingPixels += (long) frame.width() * frame.height();
        Limits.requireMoving(movingPixels);
        if (seen.contains("IDAT")) { // before it, the picture itself is the first of the animation
            startOfPixels(frame);
        }
    }

    private void moving(Bytes data) throws Refusal {
        if (frames == 0) {
            return;
        }
        Refusal.require(seen.contains("IDAT"), DAMAGED);
        write("fdAT", data);
        data.u32(); // number in the sequence
        pixels(data);
    }

    private void startOfPixels(Size of) throws Refusal {
        endOfPixels();
        pixels = new PngPixels(of, bitsPerPixel, interlaced);
    }

    private void pixels(Bytes data) throws Refusal {
        if (pixels == null) {
            throw Refusal.corrupt(DAMAGED);
        }
        pixels.add(data);
    }

    private void endOfPixels() throws Refusal {
        if (pixels != null) {
            pixels.requireWhole();
            pixels.close();
            pixels = null;
        }
    }
}
