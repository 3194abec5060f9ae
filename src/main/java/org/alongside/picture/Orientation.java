package org.alongside.picture;

import org.alongside.story.Size;

/**
 * How a camera was held: the one thing in a photograph's metadata that its readers need.
 *
 * @param value as EXIF numbers it, 1 (upright) to 8
 */
record Orientation(int value) {

    static final Orientation UPRIGHT = new Orientation(1);

    private static final int TAG = 0x0112;
    private static final int SHORT = 3;
    private static final int ENTRY = 12;

    /** Reads a TIFF structure. One that cannot be read says nothing. */
    static Orientation in(Bytes tiff) {
        try {
            boolean little = tiff.startsWith("II*\0");
            if (!little && !tiff.startsWith("MM\0*")) {
                return UPRIGHT;
            }
            tiff.moveTo(4);
            long directory = little ? tiff.u32Little() : tiff.u32();
            tiff.moveTo((int) Math.min(directory, Integer.MAX_VALUE));
            int entries = u16(tiff, little);
            for (int i = 0; i < entries; i++) {
                Bytes entry = tiff.take(ENTRY);
                if (u16(entry, little) == TAG && u16(entry, little) == SHORT) {
                    entry.moveTo(8);
                    return of(u16(entry, little));
                }
            }
            return UPRIGHT;
        } catch (Refusal notReadable) {
            return UPRIGHT;
        }
    }

    private static int u16(Bytes bytes, boolean little) throws Refusal {
        return little ? bytes.u16Little() : bytes.u16();
    }

    private static Orientation of(int value) {
        return value >= 1 && value <= 8 ? new Orientation(value) : UPRIGHT;
    }

    /** The size that readers see. */
    Size seen(Size stored) {
        return value >= 5 ? new Size(/* width= */ stored.height(), /* height= */ stored.width()) : stored;
    }

    /** The same as a TIFF structure that says nothing else. */
    Out toTiff() {
        Out tiff = new Out();
        tiff.name("MM\0*").u32(8).u16(1);
        tiff.u16(TAG).u16(SHORT).u32(1).u16(value).u16(0);
        tiff.u32(0);
        return tiff;
    }
}
