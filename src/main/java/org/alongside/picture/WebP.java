package org.alongside.picture;

import java.util.Optional;
import java.util.Set;
import org.alongside.story.Size;

/**
 * Writes a WebP file anew with the chunks that show it. Names are those of the WebP container specification; VP8 is described
 * in RFC 6386, VP8L in RFC 9649.
 */
final class WebP {

    private static final String DAMAGED = "this WebP file is damaged";
    private static final String NOT_WHOLE = "this picture is not whole";

    private static final Set<String> PICTURES = Set.of("VP8 ", "VP8L");

    /** The flags of VP8X that stay: transparency and animation. Colour profile, EXIF and XMP are gone. */
    private static final int SHOWN = 0x10 | 0x02;

    private static final int ANIMATED = 0x02;

    private record Chunk(String type, Bytes data) {}

    private final Bytes in;
    private final Out out = new Out();

    WebP(Bytes in) {
        this.in = in;
    }

    Cleaned.Picture clean() throws Refusal {
        in.take(4); // RIFF
        Bytes file = in.take(in.u32Little());
        file.take(4); // WEBP
        Chunk first = next(file);
        Size size = first.type().equals("VP8X") ? extended(first.data(), file) : simple(first);
        byte[] chunks = out.toByteArray();
        Out riff = new Out()
                .name("RIFF")
                .u32Little(4L + chunks.length)
                .name("WEBP")
                .bytes(chunks);
        return new Cleaned.Picture(riff.toByteArray(), size);
    }

    private static Chunk next(Bytes from) throws Refusal {
        String type = from.name(4);
        Bytes data = from.take(from.u32Little());
        if (data.left() % 2 == 1 && from.left() > 0) {
            from.u8(); // padding
        }
        return new Chunk(type, data);
    }

    private static void write(Out to, Chunk chunk) {
        int length = chunk.data().left();
        to.name(chunk.type()).u32Little(length).bytes(chunk.data());
        if (length % 2 == 1) {
            to.u8(0);
        }
    }

    private Size simple(Chunk chunk) throws Refusal {
        Refusal.require(PICTURES.contains(chunk.type()), DAMAGED);
        write(out, chunk);
        return sizeOf(chunk);
    }

    private Size extended(Bytes header, Bytes file) throws Refusal {
        Refusal.require(header.left() == 10, DAMAGED);
        int flags = header.u8() & SHOWN;
        header.take(3); // reserved
        int width = header.u24Little() + 1;
        Size canvas = Limits.size(width, header.u24Little() + 1L);
        out.name("VP8X").u32Little(10).u32Little(flags);
        out.u24Little(canvas.width() - 1).u24Little(canvas.height() - 1);
        if ((flags & ANIMATED) == 0) {
            Refusal.require(picture(file, out).equals(canvas), DAMAGED);
        } else {
            animation(file, canvas);
        }
        return canvas;
    }

    /** Writes the first picture among some chunks, with its transparency. */
    private static Size picture(Bytes chunks, Out to) throws Refusal {
        Optional<Chunk> alpha = Optional.empty();
        while (chunks.left() > 0) {
            Chunk chunk = next(chunks);
            if (PICTURES.contains(chunk.type())) {
                if (chunk.type().equals("VP8 ")) { // VP8L has its own
                    alpha.ifPresent(transparency -> write(to, transparency));
                }
                write(to, chunk);
                return sizeOf(chunk);
            }
            if (chunk.type().equals("ALPH")) {
                alpha = Optional.of(chunk);
            }
        }
        throw Refusal.corrupt(NOT_WHOLE);
    }

    private void animation(Bytes file, Size canvas) throws Refusal {
        boolean started = false;
        long pixels = 0;
        while (file.left() > 0) {
            Chunk chunk = next(file);
            if (chunk.type().equals("ANIM") && !started) {
                Refusal.require(chunk.data().left() == 6, DAMAGED);
                write(out, chunk);
                started = true;
            } else if (chunk.type().equals("ANMF")) {
                Refusal.require(started, DAMAGED);
                pixels += frame(chunk.data(), canvas);
                Limits.requireMoving(pixels);
            }
        }
        Refusal.require(pixels > 0, NOT_WHOLE);
    }

    private long frame(Bytes data, Size canvas) throws Refusal {
        Bytes position = data.take(16);
        Out frame = new Out().bytes(position);
        long left = 2L * position.u24Little();
        long top = 2L * position.u24Little();
        Size size = Limits.size(position.u24Little() + 1L, position.u24Little() + 1L);
        Refusal.require(
                left + size.width() <= canvas.width()
                        && top + size.height() <= canvas.height()
                        && picture(data, frame).equals(size),
                DAMAGED);
        write(out, new Chunk("ANMF", new Bytes(frame.toByteArray())));
        return (long) size.width() * size.height();
    }

    private static Size sizeOf(Chunk chunk) throws Refusal {
        Bytes data = chunk.data();
        return chunk.type().equals("VP8L") ? lossless(data) : lossy(data);
    }

    /** RFC 9649, 3.3: fourteen bits each, less one. */
    private static Size lossless(Bytes data) throws Refusal {
        Refusal.require(data.u8() == 0x2F, DAMAGED);
        long bits = data.u32Little();
        Refusal.require(bits >> 29 == 0 && data.left() > 0, DAMAGED);
        return Limits.size((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1);
    }

    /** RFC 6386, 9.1: a key frame, its first partition whole, and a start code before the size. */
    private static Size lossy(Bytes data) throws Refusal {
        int tag = data.u24Little();
        Refusal.require((tag & 1) == 0 && data.name(3).equals("\u009D\u0001*"), DAMAGED);
        int width = data.u16Little() & 0x3FFF;
        Size size = Limits.size(width, data.u16Little() & 0x3FFF);
        Refusal.require(tag >> 5 < data.left(), NOT_WHOLE);
        return size;
    }
}
