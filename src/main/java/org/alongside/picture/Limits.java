package org.alongside.picture;

import org.alongside.story.Size;

/** How large pictures may be: what no page needs costs readers their data and a bake its memory. */
final class Limits {

    /** In bytes. */
    static final long LARGEST_FILE = 20_000_000;

    private static final long MILLION = 1_000_000;
    private static final long MOST_PIXELS = 50 * MILLION;

    /** In all pictures of an animation together. */
    private static final long MOST_PIXELS_MOVING = 1_000 * MILLION;

    private Limits() {}

    static void requireFile(long bytes) throws Refusal {
        if (bytes > LARGEST_FILE) {
            throw Refusal.tooLarge(
                    "this picture has " + rounded(bytes) + " MB, at most " + LARGEST_FILE / MILLION,
                    "make it smaller; 1600 pixels across are enough for a page");
        }
    }

    /** The size of a picture, if it has one and it is not absurd. */
    static Size size(long width, long height) throws Refusal {
        Refusal.require(width > 0 && height > 0, "this picture has no width or no height");
        if (width > MOST_PIXELS || height > MOST_PIXELS || width * height > MOST_PIXELS) {
            throw Refusal.tooLarge(
                    "this picture is " + width + " × " + height + " pixels, at most " + MOST_PIXELS / MILLION
                            + " million in all",
                    "make it smaller; 1600 pixels across are enough for a page");
        }
        return new Size((int) width, (int) height);
    }

    static void requireMoving(long pixels) throws Refusal {
        if (pixels > MOST_PIXELS_MOVING) {
            throw Refusal.tooLarge("this animation is too long for its size", "make it smaller or shorter");
        }
    }

    /** Rounded up, so that what is too large never looks as if it were not. */
    private static long rounded(long bytes) {
        return (bytes + MILLION - 1) / MILLION;
    }
}
