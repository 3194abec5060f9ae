package org.alongside.picture;

import org.alongside.story.Size;

/**
 * Writes a GIF file anew: screen, palettes, pictures with their times, and how often an animation is repeated. Names are
 * those of the GIF89a specification.
 */
final class Gif {

    private static final String DAMAGED = "this GIF file is damaged";

    private final Bytes in;
    private final Out out = new Out();

    /** The Graphic Control Extension for the next picture, empty if it has none. */
    private Out control = new Out();

    private boolean repeats;
    private boolean shown;
    private long pixels;

    Gif(Bytes in) {
        this.in = in;
    }

    Cleaned.Picture clean() throws Refusal {
        String version = in.name(6);
        Refusal.require(version.equals("GIF87a") || version.equals("GIF89a"), DAMAGED);
        out.name("GIF89a");
        Size size = screen();
        for (int block = in.u8(); block != 0x3B; block = in.u8()) {
            switch (block) {
                case 0x21 -> extension();
                case 0x2C -> picture();
                default -> throw Refusal.corrupt(DAMAGED);
            }
        }
        Refusal.require(shown, "this picture is not whole");
        return new Cleaned.Picture(out.u8(0x3B).toByteArray(), size);
    }

    private Size screen() throws Refusal {
        int start = in.position();
        int width = in.u16Little();
        Size size = Limits.size(width, in.u16Little());
        int flags = in.u8();
        in.u16(); // background, aspect ratio
        palette(flags);
        out.bytes(in.between(start, in.position()));
        return size;
    }

    private void palette(int flags) throws Refusal {
        if ((flags & 0x80) != 0) {
            in.take(3L * (2 << (flags & 7)));
        }
    }

    private void extension() throws Refusal {
        switch (in.u8()) {
            case 0xF9 -> {
                Refusal.require(in.u8() == 4, DAMAGED);
                control = new Out().u8(0x21).u8(0xF9).u8(4).bytes(in.take(4)).u8(0);
                Refusal.require(in.u8() == 0, DAMAGED);
            }
            case 0xFF -> application();
            case 0x01 -> { // a text over the picture, which browsers do not show; its time goes with it
                skip();
                control = new Out();
            }
            default -> skip(); // comments, and what is not in the specification
        }
    }

    private void application() throws Refusal {
        boolean loop = in.startsWith("\u000BNETSCAPE2.0\u0003\u0001");
        if (!loop || repeats) {
            skip();
            return;
        }
        in.take(14);
        out.u8(0x21)
                .u8(0xFF)
                .u8(11)
                .name("NETSCAPE2.0")
                .u8(3)
                .u8(1)
                .bytes(in.take(2))
                .u8(0);
        skip();
        repeats = true;
    }

    private void picture() throws Refusal {
        int start = in.position();
        in.u32(); // left, top
        int width = in.u16Little();
        Size size = Limits.size(width, in.u16Little());
        pixels += (long) size.width() * size.height();
        Limits.requireMoving(pixels);
        palette(in.u8());
        int codeSize = in.u8();
        Refusal.require(codeSize >= 1 && codeSize <= 8, DAMAGED);
        int data = in.position();
        skip();
        Refusal.require(in.position() > data + 1, "this picture is not whole");
        out.bytes(control.toByteArray()).u8(0x2C).bytes(in.between(start, in.position()));
        control = new Out();
        shown = true;
    }

    /** To the end of data in sub-blocks. */
    private void skip() throws Refusal {
        for (int length = in.u8(); length != 0; length = in.u8()) {
            in.take(length);
        }
    }
}
